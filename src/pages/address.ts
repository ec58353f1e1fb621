export function webAddressOf(href: string, base?: string): URL | null {
  const url = URL.parse(href.trim(), base)
  return url && /^https?:$/.test(url.protocol) ? url : null
}

export function hostOf(url: string | null): string | null {
  return url && new URL(url).hostname.replace(/^www\./, '')
}
