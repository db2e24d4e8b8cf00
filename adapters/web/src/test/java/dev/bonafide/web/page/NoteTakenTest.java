package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A note that is added to a stored case: its page says what it was taken to mean. */
class NoteTakenTest {
  private static final String RULE =
      """
      title: Keeps the <b>camera</b> off
      id: interview-camera-noted
      group: interview
      status: stable
      strength: moderate
      applies-to: [candidate, job_post, recruiter, solicitation]
      why: No one has seen the person.
      innocent: [A broken camera]
      ask: {question: "Could you join by phone?", good: "Joins.", bad: "Refuses."}
      sources: ["A public source, 2025"]
      when: {noted: camera stayed off}
      fires: ["note: the camera stayed off", "note: her camera stayed off"]
      silent: ["note: the camera was on"]
      """;

  private final RuleBook book =
      RuleBook.read(
          List.of(new RuleSource("interview/interview-camera-noted.yaml", RULE, true)), List.of());
  private final Served server =
      Served.start(Small.settings(), Small.parts(new NotedRule(), new InMemory()));

  @BeforeEach
  void keep() {
    server.json("/api/v1/screenings?remember=true", "{\"text\": \"Hello there, all is well.\"}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void what_is_no_note_is_taken_for_nothing() {
    add("text", "The camera stayed off.");
    assertThat(page("?done").select("#taken, #meant")).isEmpty();
  }

  @Test
  void what_a_note_was_taken_to_mean_is_said_once_with_its_undo() {
    add("note", "The camera stayed off.");
    Document page = page("?done");
    assertThat(page.select("#taken").text())
        .isEqualTo(
            "Your note was taken to mean: “Keeps the <b>camera</b> off”. If that is wrong, undo"
                + " it.");
    assertThat(page.select("#undo button")).hasSize(1);
    assertThat(page("").select("#taken")).isEmpty();
  }

  @Test
  void where_nothing_was_found_in_a_note_one_press_says_what_it_means() {
    add("note", "No face to be seen.");
    Document page = page("?done");
    assertThat(page.select("#meant button").eachAttr("value"))
        .containsExactly("interview-camera-noted");
    Multipart pressed = new Multipart().field("means", "interview-camera-noted");
    page.select("#meant [name]:not(button)")
        .forEach(field -> pressed.field(field.attr("name"), field.val()));
    assertThat(server.multipart("/cases/1/exhibits", pressed, "Accept", "text/html").statusCode())
        .isEqualTo(303);
    assertThat(page("?done").select("#texts").text())
        .contains("interview_camera_noted: No face to be seen.");
  }

  private void add(String field, String words) {
    server.multipart(
        "/cases/1/exhibits", new Multipart().field(field, words), "Accept", "text/html");
  }

  private Document page(String query) {
    return Jsoup.parse(server.get("/cases/1" + query, "Accept", "text/html").body());
  }

  /** Judges by one rule that hears notes, and takes others to mean the same. */
  private final class NotedRule implements ScreeningEngine {
    private final CaseReader reader = new CaseReader(new Readers(List.of()));
    private final Examiner examiner = new Examiner(List.of(book), List.of(), new Weighing());

    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      return examiner.examine(reader.readable(handedIn), rulings);
    }

    @Override
    public MeantFlags meant(String note, SubjectKind kind) {
      return new MeantFlags(List.of(book.rules().getFirst().flag()), false);
    }

    @Override
    public EngineVersion version() {
      return new EngineVersion("0.1.0", "0123456789abcdef", "default");
    }
  }
}
