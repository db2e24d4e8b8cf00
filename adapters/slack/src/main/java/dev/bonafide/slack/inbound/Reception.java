package dev.bonafide.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.VirtualThreads;
import java.util.List;
import java.util.Map;

/** Takes what Slack tells to the door, whichever way it came. */
final class Reception implements AutoCloseable {
  private final App app;
  private final SlackRequestParser parser;

  Reception(SlackConnection connection, AgentSurface agent, SlackReceiver receiver) {
    AppConfig config = AppConfig.builder().executorServiceProvider(new VirtualThreads()).build();
    // Without the usual middleware, which would ask Slack who the bot is before every event.
    this.app =
        new App(
            config,
            connection.slack(),
            List.of(
                (request, _, _) -> {
                  String payload = request.getRequestBodyAsString();
                  if (request.getRequestType() == RequestType.Event) {
                    agent.hear(payload);
                  }
                  return receiver.pass(request.getRequestType(), payload);
                }));
    this.parser = new SlackRequestParser(config);
  }

  /**
   * Lets one thing in. What no one knows is done with.
   *
   * @param payload as Socket Mode carries it
   * @throws Exception if it could not be kept
   */
  Response hear(String payload) throws Exception {
    Request<?> request =
        parser.parse(
            SlackRequestParser.HttpRequest.builder()
                .socketMode(true)
                .requestUri("")
                .remoteAddress("")
                .queryString(Map.of())
                .requestBody(payload)
                .headers(new RequestHeaders(Map.of()))
                .build());
    return request == null ? Response.ok() : app.run(request);
  }

  @Override
  public void close() {
    app.stop();
  }
}
