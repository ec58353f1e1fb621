/** An opening quotation mark over a line, on a rounded square. */
const mark = `<rect width="40" height="40" rx="9" fill="#0b4fa8"/>
<path fill="#fff" d="M11 21c0-5 2.4-8.6 6.6-10.4l1 2c-2.3 1.2-3.5 2.9-3.7 4.9h3.6v7H11zm10.5 0c0-5 2.4-8.6 6.6-10.4l1 2c-2.3 1.2-3.5 2.9-3.7 4.9H29v7h-7.5z"/>
<rect x="8" y="28" width="24" height="2.5" rx="1.25" fill="#fff" opacity=".6"/>`

/** The same as an image. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${mark}</svg>`
