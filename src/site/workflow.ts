/** A GitHub Actions workflow for the repository of an archive: build, verify, publish to GitHub Pages. */
export const workflow = `# Publishes this archive to GitHub Pages. Settings > Pages > Source must be "GitHub Actions".
# TENMATSU_REPOSITORY (Settings > Variables) names the repository of Tenmatsu itself: owner/name.
name: publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
        with:
          path: archive
      - uses: actions/checkout@v4
        with:
          repository: \${{ vars.TENMATSU_REPOSITORY }}
          path: tenmatsu
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm ci --omit=dev
        working-directory: tenmatsu
      - id: pages
        uses: actions/configure-pages@v5
      - name: Build
        run: node tenmatsu/src/cli/main.js build --archive archive
      # A published repository leaves the captures out unless it was asked to keep them.
      - name: Verify
        run: node tenmatsu/src/cli/main.js verify --archive archive --without-captures
      - name: Publish
        run: node tenmatsu/src/cli/main.js publish site --archive archive --url "\${{ steps.pages.outputs.base_url }}/" --json
      - uses: actions/upload-pages-artifact@v3
        with:
          path: site
          include-hidden-files: false
      - id: deployment
        uses: actions/deploy-pages@v4
`
