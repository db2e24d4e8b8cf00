# Built from the sources beside it, run as nobody in particular.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -pl bot -am package -Dmaven.test.skip=true
RUN java -jar bot/target/bonafide/bonafide.jar rules test rules && \
    java -jar bot/target/bonafide/bonafide.jar prompts test prompts

FROM eclipse-temurin:25-jre
# Reads pictures: the Latin script, and which script it is.
RUN apt-get update -qq && \
    apt-get install -y -qq --no-install-recommends tesseract-ocr tesseract-ocr-script-latn && \
    rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /data --create-home bonafide
WORKDIR /app
COPY --from=build /src/bot/target/bonafide ./
USER bonafide
ENV BONAFIDE_DATA=/data
# Health and what platforms call, on connections that no caller of the page can take.
ENV BONAFIDE_HEALTH_PORT=8081
VOLUME /data
EXPOSE 8080 8081
# Where nothing listens the page is off, and there is nothing to ask; a server that died has ended.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD \
    ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$BONAFIDE_HEALTH_PORT || exit 0; printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3; grep -q '^HTTP/1.1 200' <&3"]
# Exits by itself at SIGTERM, after the rounds in flight.
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/bonafide.jar"]
CMD ["serve"]
