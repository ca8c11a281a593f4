// A picture as PNG, drawn by the browser from its SVG file: nothing is sent anywhere, and without scripts SVG and CSV stay.
const scale = 2

for (const svg of document.querySelectorAll('a[data-png]')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'PNG'
  button.addEventListener('click', () => save(svg.href, svg.dataset.png))
  svg.after(' ', button)
}

function save(address, name) {
  const image = new Image()
  image.addEventListener('load', () => {
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * scale
    canvas.height = image.naturalHeight * scale
    const context = canvas.getContext('2d')
    context.scale(scale, scale)
    context.drawImage(image, 0, 0)
    canvas.toBlob(blob => {
      if (blob === null) return
      const link = document.createElement('a')
      link.href = URL.createObjectURL(blob)
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    }, 'image/png')
  })
  image.src = address
}
