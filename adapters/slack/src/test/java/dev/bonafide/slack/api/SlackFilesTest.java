package dev.bonafide.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.testkit.casefile.PlainDesk;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.slack.workspace.SharedFile.Sort;
import dev.bonafide.testkit.slack.workspace.Token;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackFilesTest {
  private static final String C = FakeSlack.CHANNEL;
  private final FakeSlack slack = FakeSlack.start();
  private final FakeSlack other = FakeSlack.start();
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  private final SlackPlatform platform =
      new SlackPlatform(connection, Clock.systemUTC(), PlainDesk.OF_64_KB);
  private final String thread = slack.says(C, "U0BEN", "what of this?", null);

  @AfterEach
  void close() {
    connection.close();
    other.close();
    slack.close();
  }

  @Test
  void a_deleted_file_is_named_as_unread() {
    shares(file("F1", "cv.txt", Sort.TOMBSTONE));
    assertThat(gathered().unread()).containsExactly("a file: someone deleted it");
  }

  @Test
  void what_the_plan_hides_is_named_as_unread() {
    shares(file("F1", "cv.txt", Sort.HIDDEN));
    assertThat(gathered().unread()).singleElement().asString().contains("plan now hides it");
  }

  @Test
  void what_lies_elsewhere_is_named_and_never_asked_for() {
    shares(file("F1", "cv.txt", Sort.EXTERNAL));
    assertThat(gathered().unread())
        .singleElement()
        .asString()
        .startsWith("cv.txt: it is stored outside");
    assertThat(downloads()).isZero();
  }

  @Test
  void a_sign_in_page_is_not_taken_for_the_file() {
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, without("files:read")));
    shares(file("F1", "cv.txt", Sort.HOSTED));
    Gathered gathered = gathered();
    assertThat(files(gathered)).isEmpty();
    assertThat(gathered.unread()).singleElement().asString().contains("files:read");
  }

  @Test
  void a_web_page_that_was_shared_is_told_from_a_sign_in_page() {
    byte[] page = "<html>my resume</html>".getBytes(StandardCharsets.UTF_8);
    SharedFile file = SharedFile.hosted("F1", "cv.html", "text/html", page);
    shares(file);
    assertThat(files(gathered())).hasSize(1);
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, without("files:read")));
    assertThat(files(gathered())).isEmpty();
  }

  @Test
  void a_redirection_to_another_host_is_not_followed() {
    SharedFile file = file("F1", "cv.txt", Sort.HOSTED);
    shares(file);
    slack.redirect(file, other.apiUrl() + "files.info");
    assertThat(gathered().unread()).hasSize(1);
    assertThat(other.ledger().calls()).isEmpty();
  }

  @Test
  void one_that_leads_round_in_a_circle_ends() {
    SharedFile file = file("F1", "cv.txt", Sort.HOSTED);
    shares(file);
    slack.redirect(file, "");
    assertThat(gathered().unread()).singleElement().asString().contains("keeps redirecting");
    assertThat(downloads()).isEqualTo(4);
  }

  @Test
  void an_address_in_a_message_says_nothing_about_who_may_be_asked() {
    JsonObject message = slack.shares(C, "U0BEN", "", thread, file("F1", "cv.txt", Sort.HOSTED));
    JsonObject file = message.getAsJsonArray("files").get(0).getAsJsonObject();
    file.addProperty("url_private_download", other.apiUrl() + "x");
    assertThat(gathered().unread()).containsExactly("cv.txt: it is not stored at Slack");
    assertThat(other.ledger().calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://files.slack.com/files-pri/T1-F1/cv.pdf, true",
    "http://files.slack.com/files-pri/T1-F1/cv.pdf, false",
    "https://files.slack.com:8443/files-pri/T1-F1/cv.pdf, false",
    "https://files.slack.com.evil.example/cv.pdf, false",
    "https://files.slack.com@evil.example/cv.pdf, false",
    "https://slack.com/api/files.info, false",
    "http://127.0.0.1/, false",
  })
  void only_slacks_host_of_files_is_asked(String url, boolean allowed) {
    HttpUrl parsed = HttpUrl.get(url);
    assertThat(new Fetch.FileHosts(SlackSettings.API_URL).allow(parsed)).isEqualTo(allowed);
    assertThat(new Fetch.FileHosts("http://127.0.0.1:81/api/").allow(parsed)).isEqualTo(allowed);
  }

  @Test
  void a_stub_is_asked_about_first() {
    shares(file("F1", "cv.txt", Sort.STUB));
    assertThat(files(gathered())).extracting(Exhibit::name).containsExactly("cv.txt");
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, without("files:read")));
    assertThat(gathered().unread()).singleElement().asString().contains("files:read");
  }

  @Test
  void a_file_above_the_limit_is_not_fetched() {
    shares(SharedFile.hosted("F1", "cv.txt", "text/plain", new byte[(64 << 10) + 1]));
    assertThat(gathered().unread()).singleElement().asString().contains("larger than 65536 bytes");
    assertThat(downloads()).isZero();
  }

  @Test
  void one_that_lies_about_its_size_is_cut_at_the_limit() {
    JsonObject message =
        slack.shares(
            C,
            "U0BEN",
            "",
            thread,
            SharedFile.hosted("F1", "cv.txt", "text/plain", new byte[(64 << 10) + 1]));
    message.getAsJsonArray("files").get(0).getAsJsonObject().addProperty("size", 1);
    assertThat(gathered().unread()).singleElement().asString().contains("larger than 65536 bytes");
  }

  @Test
  void what_no_format_knows_is_named_with_the_reason() {
    shares(SharedFile.hosted("F1", "cv.exe", "application/octet-stream", new byte[] {0, 1}));
    assertThat(gathered().unread()).containsExactly("cv.exe: is not in a format that can be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CUT", "BREAK"})
  void a_cut_download_is_tried_again_once_and_then_named(Fault fault) {
    shares(file("F1", "cv.txt", Sort.HOSTED));
    slack.faults().next("file.download", fault);
    assertThat(files(gathered())).hasSize(1);
    slack.faults().next("file.download", fault, fault);
    assertThat(gathered().unread()).singleElement().asString().contains("ask again later");
  }

  @Test
  void a_pause_that_slack_asks_for_is_kept() {
    shares(file("F1", "cv.txt", Sort.HOSTED));
    slack.faults().retryAfter(7);
    slack.faults().next("file.download", Fault.LIMIT);
    assertThatThrownBy(this::gathered)
        .isInstanceOfSatisfying(
            Unreachable.class, away -> assertThat(away.retryAfter()).hasSeconds(7));
  }

  @Test
  void no_more_than_twenty_files_are_fetched_and_each_once() {
    for (int i = 0; i < 21; i++) {
      shares(file("F" + i, "cv" + i + ".txt", Sort.HOSTED));
    }
    shares(file("F3", "cv3.txt", Sort.HOSTED));
    Gathered gathered = gathered();
    assertThat(files(gathered)).hasSize(20);
    assertThat(gathered.unread())
        .containsExactly("cv20.txt: only 20 files of a case are downloaded");
    assertThat(downloads()).isEqualTo(20);
  }

  @Test
  void what_a_file_holds_is_evidence_and_never_a_note() {
    shares(file("F1", "cv.txt", Sort.HOSTED), file("F2", "note.txt", Sort.HOSTED));
    List<Exhibit> files = files(gathered());
    assertThat(files).extracting(Exhibit::text).containsOnly("I am Bo");
    assertThat(files)
        .extracting(Exhibit::kind)
        .containsExactly(ExhibitKind.RESUME, ExhibitKind.MESSAGES);
  }

  @Test
  void three_screenshots_of_one_chat_are_one_conversation() {
    shares(shot("F1", "Ana: Hello\nYou: Who is this\nAna: I have a job for you\n"));
    shares(
        shot("F2", "Ana: I have a job for you\nYou: Which one\n"),
        shot("F3", "You: Which one\nAna: Rent me your account\n"));
    assertThat(files(gathered()))
        .singleElement()
        .satisfies(
            chat -> {
              assertThat(chat.name()).isEqualTo("F1.png – F3.png");
              assertThat(chat.text())
                  .isEqualTo(
                      """
                      Ana: Hello
                      You: Who is this
                      Ana: I have a job for you
                      \f
                      You: Which one
                      \f
                      Ana: Rent me your account
                      """);
            });
  }

  private static SharedFile shot(String id, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new SharedFile(id, id + ".png", "image/png", () -> content, Sort.HOSTED);
  }

  private static SharedFile file(String id, String name, Sort sort) {
    byte[] content = "I am Bo".getBytes(StandardCharsets.UTF_8);
    return new SharedFile(id, name, "text/plain", () -> content, sort);
  }

  private static Set<String> without(String scope) {
    Set<String> scopes = new java.util.HashSet<>(FakeSlack.SCOPES);
    scopes.remove(scope);
    return scopes;
  }

  private void shares(SharedFile... files) {
    slack.shares(C, "U0BEN", "", thread, files);
  }

  private Gathered gathered() {
    Event event = slack.mention(C, "U0ADA", "<@" + FakeSlack.BOT_USER + "> check", thread);
    Message message =
        platform
            .understand(
                new Receipt(
                    event.id(),
                    new SlackPlace(FakeSlack.TEAM, C, thread).address(),
                    event.payload().toString(),
                    Instant.EPOCH))
            .orElseThrow();
    return platform.gather(message);
  }

  private static List<Exhibit> files(Gathered gathered) {
    return gathered.submission().exhibits().stream()
        .filter(exhibit -> exhibit.turns().isEmpty())
        .toList();
  }

  private long downloads() {
    return slack.ledger().calls().stream()
        .map(Called::method)
        .filter("file.download"::equals)
        .count();
  }
}
