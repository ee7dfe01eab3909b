/**
 * Tells the page around a frame how high the figure in it is, once and whenever that changes. The message
 * holds the height in pixels and the figure's id and nothing else. It goes to any page, whatever its
 * origin ('*'), as a figure may be embedded anywhere and neither of the two is a secret.
 */
function reportHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  const id = document.body.dataset['figure'] ?? '';
  parent.postMessage({ kind: 'figure-height', id, height }, '*');
}

new ResizeObserver(reportHeight).observe(document.documentElement);
// The page around may begin to listen only after the first report.
addEventListener('message', ({ source, data }: MessageEvent<{ kind?: unknown } | null>) => {
  if (source === parent && data?.kind === 'figure-height-asked') reportHeight();
});
