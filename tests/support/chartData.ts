/** Tests and the gallery make their charts in one way. */
export { chartData, mark } from '../../gallery/chartData.ts';
