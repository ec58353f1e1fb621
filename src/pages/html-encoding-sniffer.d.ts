declare module 'html-encoding-sniffer' {
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: {
      readonly transportLayerEncodingLabel?: string
      readonly defaultEncoding?: string
      readonly maxPrescanBytes?: number
    },
  ): string
}
