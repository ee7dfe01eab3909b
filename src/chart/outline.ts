type Point = readonly [number, number];

/** Units of the path: corners that lie nearer to a straight line are left out. */
const tolerance = 1;

/**
 * Returns path data of straight lines with fewer corners, in whole units and relative, so that they are
 * short: by the method of Ramer, Douglas and Peucker. Ends of open lines stay where they are, so that
 * lines that met still meet; what becomes smaller than a unit is left out.
 */
export function thinPath(path: string): string {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const isClosed = part.endsWith('Z');
      const corners = part.replace('Z', '').split('L').map(toPoint);
      const thin = thinLine(isClosed ? [...corners, ...corners.slice(0, 1)] : corners);
      return writeLine(thin, isClosed);
    })
    .join('');
}

function toPoint(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return [x, y];
}

function thinLine(line: readonly Point[]): readonly Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const distances = line.map((point) => distanceTo(point, [first, last]));
  const furthest = distances.indexOf(Math.max(...distances));
  if ((distances[furthest] ?? 0) <= tolerance) return [first, last];
  return [...thinLine(line.slice(0, furthest + 1)).slice(0, -1), ...thinLine(line.slice(furthest))];
}

/** Returns how far a point is from a stretch between two others. */
function distanceTo([x, y]: Point, [[x1, y1], [x2, y2]]: readonly [Point, Point]): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
}

function writeLine(line: readonly Point[], isClosed: boolean): string {
  const whole = line.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const [start] = whole;
  const steps = whole
    .map(([x, y], index): Point => {
      const [fromX, fromY] = whole[index - 1] ?? [x, y];
      return [x - fromX, y - fromY];
    })
    .filter(([x, y]) => x !== 0 || y !== 0);
  // The way back to the start is drawn by the end of a closed line itself.
  const drawn = isClosed ? steps.slice(0, -1) : steps;
  if (!start || drawn.length < (isClosed ? 2 : 1)) return '';
  return `M${write(start)}l${drawn.map(write).join(' ')}${isClosed ? 'Z' : ''}`.replaceAll(
    ' -',
    '-',
  );
}

function write([x, y]: Point): string {
  return `${x} ${y}`;
}
