/**
 * Gives every embedded figure of a page the height that it reports. A report counts only where it comes
 * from one of the page's own frames and from the site that the frame was loaded from. The function is
 * published as text of its own (`/embed.js`), so that it uses nothing from outside.
 */
export function resizeEmbeds(): void {
  interface Report {
    readonly kind?: unknown;
    readonly height?: unknown;
  }
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];
  const originOf = ({ src }: HTMLIFrameElement): string =>
    URL.canParse(src) ? new URL(src).origin : '';
  addEventListener('message', ({ source, origin, data }: MessageEvent<Report | null>) => {
    const height = data?.kind === 'figure-height' ? data.height : null;
    if (typeof height !== 'number' || !(height > 0 && height < 20_000)) return;
    for (const frame of frames())
      if (frame.contentWindow === source && originOf(frame) === origin)
        frame.height = String(height);
  });
  for (const frame of frames())
    frame.contentWindow?.postMessage({ kind: 'figure-height-asked' }, '*');
}
