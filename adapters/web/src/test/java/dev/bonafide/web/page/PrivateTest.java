package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.BlindFigures;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case on the page that is not sent to a language model. */
class PrivateTest {
  private final Recording engine = new Recording();
  private final Served served = Served.start(Small.settings(), Small.asking(engine));

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void where_no_model_is_asked_nobody_is_asked_whether_one_may_be() {
    try (Served without = Served.start()) {
      assertThat(without.get("/").body())
          .doesNotContain("Do not ask a language model", "name=\"private\"")
          .contains(
              "Only rules are used here",
              PageWords.ENGLISH.say("page.blind", BlindFigures.all().toArray()));
    }
  }

  @Test
  void an_unticked_box_lets_a_model_be_asked() {
    assertThat(served.get("/").body())
        .contains("Do not ask a language model", "name=\"private\"")
        .contains("Rules and a language model are used here");
    served.page(new Multipart().field("text", Small.TELLING));
    assertThat(engine.handedIn.getLast().isPrivate()).isFalse();
  }

  @Test
  void a_ticked_box_keeps_text_note_and_files_from_every_model() {
    served.page(
        new Multipart()
            .field("text", Small.TELLING)
            .field("note", "came late")
            .field("private", "true")
            .file("file", "chat.txt", "Good morning."));
    assertThat(engine.handedIn.getLast().exhibits()).hasSize(3).allMatch(Exhibit::isPrivate);
  }

  @Test
  void a_form_that_is_refused_stays_ticked() {
    assertThat(
            served
                .page(new Multipart().field("text", " ").field("private", "true"))
                .select("#private[checked]"))
        .hasSize(1);
  }

  /** Remembers what it was handed. */
  private static final class Recording implements ScreeningEngine {
    private final ScreeningEngine one = new Small.OneRule();
    private final List<Submission> handedIn = new ArrayList<>();

    @Override
    public Examination screen(Submission submission, List<Ruling> rulings) {
      handedIn.add(submission);
      return one.screen(submission, rulings);
    }

    @Override
    public EngineVersion version() {
      return one.version();
    }
  }
}
