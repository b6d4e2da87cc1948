# ordinavo-mock as a container. docs/container.md says how to run it.

FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY ARCHITECTURE.md CHANGELOG.md CONTRIBUTING.md LICENSE README.md tsconfig.json ./
COPY contracts ./contracts
COPY docs ./docs
COPY examples ./examples
COPY postman ./postman
COPY scenarios ./scenarios
COPY scripts ./scripts
COPY src ./src
RUN npm pack --pack-destination=/tmp

# What was packed, with the dependencies of the lock file: two images of one commit have the same in them.
WORKDIR /opt/ordinavo-mock
RUN tar -xzf /tmp/ordinavo-mock-*.tgz --strip-components=1 --no-same-owner \
 && cp /src/package-lock.json . \
 && npm ci --omit=dev --ignore-scripts --no-audit --no-fund


FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="ordinavo-mock" \
      org.opencontainers.image.description="Local mock server and contract-testing kit for Ordinavo Connect v1. Unofficial." \
      org.opencontainers.image.licenses="MIT"

# The first process of a container gets no default action for signals, and has to reap whoever lost its parent.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends tini=0.19.* \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/apt /var/log/dpkg.log

COPY --from=build /opt/ordinavo-mock /opt/ordinavo-mock
RUN ln -s /opt/ordinavo-mock/dist/main.js /usr/local/bin/ordinavo-mock

# Others reach a container by an address of its own, so there is control only with a token: ORDINAVO_MOCK_CONTROL_TOKEN.
ENV ORDINAVO_MOCK_HOST=0.0.0.0 \
    ORDINAVO_MOCK_NO_CONTROL=1 \
    ORDINAVO_MOCK_ALLOWED_HOSTS=ordinavo-mock,host.docker.internal

USER node
WORKDIR /home/node
EXPOSE 4710
STOPSIGNAL SIGTERM

# Opens a connection, ends it, and waits for the mock to end it too. So it is no request: nothing of it is in log and journal.
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s --start-interval=500ms --retries=3 \
  CMD ["node", "-e", "const { ORDINAVO_MOCK_PORT: port = 4710, ORDINAVO_MOCK_CERT: cert } = process.env; require(cert ? 'node:tls' : 'node:net').connect({ host: '127.0.0.1', port, rejectUnauthorized: false }).on(cert ? 'secureConnect' : 'connect', function () { this.end(); }).on('error', () => {}).on('close', (failed) => process.exit(failed ? 1 : 0)).resume()"]

ENTRYPOINT ["tini", "--", "ordinavo-mock"]
CMD ["start"]
