package dev.bonafide.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Slack of these tests refuses uploads that Slack refuses. */
class FakeUploadTest {
  private static final String C = FakeSlack.CHANNEL;
  private final FakeSlack slack = FakeSlack.start();
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  private final MethodsClient methods = connection.methods(FakeSlack.TEAM);

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  private String announced(int length) throws IOException, SlackApiException {
    var answer = methods.filesGetUploadURLExternal(one -> one.filename("a.pdf").length(length));
    assertThat(answer.isOk()).isTrue();
    return answer.getUploadUrl();
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static int brought(String address, int length) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[length]))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  private String completed(String id, String channel) throws IOException, SlackApiException {
    var answer =
        methods.filesCompleteUploadExternal(
            one ->
                one.files(List.of(FileDetails.builder().id(id).title("a").build()))
                    .channelId(channel));
    return answer.isOk() ? "ok" : answer.getError();
  }

  @Test
  void one_that_nobody_announced() throws IOException, SlackApiException {
    assertThat(completed("F0NONE", C)).isEqualTo("file_not_found");
  }

  @Test
  void one_whose_bytes_were_not_brought() throws IOException, SlackApiException {
    assertThat(completed(id(announced(3)), C)).isEqualTo("file_not_found");
  }

  @Test
  void bytes_of_another_length() throws IOException, SlackApiException, InterruptedException {
    String address = announced(3);
    assertThat(brought(address, 4)).isEqualTo(400);
    assertThat(completed(id(address), C)).isEqualTo("file_not_found");
  }

  @Test
  void bytes_that_were_not_announced() throws IOException, InterruptedException {
    assertThat(brought(slack.apiUrl().replace("/api/", "/upload/v1/F0NONE"), 4)).isEqualTo(404);
  }

  @Test
  void nothing_at_all_and_too_much() throws IOException, SlackApiException {
    assertThat(methods.filesGetUploadURLExternal(one -> one.filename("a").length(0)).getError())
        .isEqualTo("invalid_arguments");
    slack.takeFilesOf(9);
    assertThat(methods.filesGetUploadURLExternal(one -> one.filename("a").length(10)).getError())
        .isEqualTo("file_upload_size_restricted");
  }

  @Test
  void one_that_is_completed_twice() throws IOException, SlackApiException, InterruptedException {
    String address = announced(3);
    assertThat(brought(address, 3)).isEqualTo(200);
    assertThat(completed(id(address), C)).isEqualTo("ok");
    assertThat(completed(id(address), C)).isEqualTo("file_not_found");
    assertThat(slack.shared()).hasSize(1);
  }

  @Test
  void one_for_a_channel_that_the_bot_is_not_in_or_for_a_person()
      throws IOException, SlackApiException, InterruptedException {
    slack.add(Channel.foreign("C0FOREIGN"));
    String address = announced(3);
    assertThat(brought(address, 3)).isEqualTo(200);
    assertThat(completed(id(address), "C0FOREIGN")).isEqualTo("not_in_channel");
    assertThat(completed(id(address), FakeSlack.ADA.id())).isEqualTo("channel_not_found");
    assertThat(slack.shared()).isEmpty();
  }
}
