# syntax=docker/dockerfile:1

# Builds the package as it is published, and installs what it needs to run.
# No install script is run: the image has its own Node, and better-sqlite3 ships its binaries.
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm pack \
  && mkdir /app \
  && tar --extract --gzip --file verbatim-*.tgz --directory /app --strip-components 1 \
  && cp package-lock.json .npmrc /app/ \
  && cd /app \
  && npm ci --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=3000 \
  DATABASE_URL=sqlite:/data/verbatim.sqlite
COPY --from=build /app /app
RUN mkdir /data && chown node:node /data
VOLUME /data
WORKDIR /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --start-interval=1s \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# node itself rather than npm, which does not pass SIGTERM on: the service finishes what it began before it stops.
ENTRYPOINT ["node", "/app/src/cli/verbatim.js"]
CMD ["serve"]
