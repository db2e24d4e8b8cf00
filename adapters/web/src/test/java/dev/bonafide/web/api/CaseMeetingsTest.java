package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.web.Bodies;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings of stored cases over HTTP and on the page: named, and taken back. */
class CaseMeetingsTest {
  private static final String MEETINGS = "/api/v1/cases/1/meetings";
  private static final String ZOOM = "https://us02web.zoom.us/j/81234567890?pwd=secret";

  private final InMemory cases = new InMemory();
  private final Served server =
      Served.start(Small.settings(), Small.parts(new Small.OneRule(), cases));

  @AfterEach
  void stop() {
    server.close();
  }

  private void keep() {
    String plain = "{\"text\": \"Hello, I am a developer.\"}";
    assertThat(server.json("/api/v1/screenings?remember=true", plain).statusCode()).isEqualTo(200);
  }

  private int takenBack(String line) {
    return server.send(server.to(MEETINGS + "/" + line).DELETE()).statusCode();
  }

  private List<Entry> entries() {
    return cases.open(1).orElseThrow().entries();
  }

  /** As if the transcript of the meeting had come. */
  private void arrives() {
    CaseHistory history = cases.open(1).orElseThrow();
    Exhibit words = Exhibit.of("Zoom transcript", ExhibitKind.TRANSCRIPT, Small.TELLING);
    Submission came =
        new Submission(null, null, List.of(), List.of(words), List.of())
            .readFrom(List.of(new OutsideRecord("zoom", "81234567890", "u1")));
    assertThat(
            cases.append(
                history, List.of(new Entry.HandedIn(Instant.EPOCH, "api", came)), List.of()))
        .isTrue();
  }

  @Test
  void a_case_that_is_not_there_has_no_meetings_to_name_or_take_back() {
    assertThat(server.get(MEETINGS).statusCode()).isEqualTo(404);
    assertThat(server.json(MEETINGS, Bodies.meeting(ZOOM)).statusCode()).isEqualTo(404);
    assertThat(takenBack("1")).isEqualTo(404);
    assertThat(server.form("/cases/1/meetings", "meeting=" + ZOOM).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ana Silva", "https://zoom.us.evil.example/j/81234567890"})
  void what_names_no_meeting_is_refused(String text) {
    keep();
    assertThat(server.json(MEETINGS, Bodies.meeting(text)).statusCode()).isEqualTo(400);
    HttpResponse<String> page =
        server.form("/cases/1/meetings", "meeting=" + text.replace(' ', '+'));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Paste a link to a meeting");
    assertThat(entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "9", "x", "-1", "99999999999"})
  void a_line_that_names_no_meeting_is_not_taken_back(String line) {
    keep();
    assertThat(takenBack(line)).isEqualTo(404);
    assertThat(server.form("/cases/1/meetings/" + line + "/undo", "").statusCode()).isEqualTo(404);
    assertThat(entries()).hasSize(2);
  }

  @Test
  void a_meeting_is_named_without_its_password_and_taken_back() {
    keep();
    assertThat(server.json(MEETINGS, Bodies.meeting(ZOOM)).body())
        .contains("\"line\": 2", "\"did\": \"named\"", "\"id\": \"81234567890\"")
        .doesNotContain("secret");
    assertThat(entries()).hasSize(3);
    assertThat(takenBack("2")).isEqualTo(200);
    assertThat(server.get(MEETINGS).body()).contains("\"meetings\": []");
    assertThat(takenBack("2")).isEqualTo(404);
  }

  @Test
  void a_transcript_that_is_taken_out_leaves_the_verdict_as_it_was() {
    keep();
    server.json(MEETINGS, Bodies.meeting(ZOOM));
    arrives();
    assertThat(server.get(MEETINGS).body()).contains("\"did\": \"added\"");
    assertThat(takenBack("3")).isEqualTo(200);
    assertThat(entries().getLast())
        .isInstanceOfSatisfying(
            Entry.Examined.class, one -> assertThat(one.report()).contains("\"findings\": []"));
    assertThat(server.get(MEETINGS).body()).contains("\"did\": \"named\"").doesNotContain("added");
  }

  @Test
  void the_page_has_a_form_to_name_one_and_shows_those_that_are_named() {
    keep();
    assertThat(server.form("/cases/1/meetings", "meeting=ana%40example.com").statusCode())
        .isEqualTo(303);
    Document page = page();
    assertThat(page.select("#meetings li bdi").text()).isEqualTo("invitee ana@example.com: named");
    assertThat(page.select("#history").text()).contains("named a meeting");
    assertThat(server.form("/cases/1/meetings/2/undo", "").statusCode()).isEqualTo(303);
    assertThat(page().select("#meetings")).isEmpty();
  }

  private Document page() {
    return Jsoup.parse(server.get("/cases/1", "Accept", "text/html").body());
  }
}
