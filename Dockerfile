# Built from the sources beside it, run as nobody in particular.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -pl bot -am package -Dmaven.test.skip=true
RUN java -jar bot/target/bonafide/bonafide.jar rules test rules && \
    java -jar bot/target/bonafide/bonafide.jar prompts test prompts

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data --create-home bonafide
WORKDIR /app
COPY --from=build /src/bot/target/bonafide ./
USER bonafide
ENV BONAFIDE_DATA=/data
VOLUME /data
EXPOSE 8080
# Exits by itself at SIGTERM, after the rounds in flight.
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/bonafide.jar"]
CMD ["serve"]
