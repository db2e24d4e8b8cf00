package dev.bonafide.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casework.Judgement;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Particulars;
import dev.bonafide.scene.Cases;
import dev.bonafide.verdict.CalledFindings;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainFindingTest {
  private static final Particulars PARTICULARS =
      new Particulars("case-1", Instant.EPOCH, 1, "0.1.0", "rules", "none");

  private static List<String> explained(BotLanguage language) {
    Judgement judgement = new Judgement(Cases.advised(), PARTICULARS);
    return ExplainFinding.explained(
        CalledFindings.of(judgement.examination().assessment()).first().orElseThrow(),
        judgement,
        Phrasebook.of(language));
  }

  @Test
  void where_asking_would_do_harm_it_is_explained_what_to_do() {
    assertThat(explained(BotLanguage.ENGLISH))
        .contains("What to do: Do not answer: keep it, and tell counsel.")
        .noneMatch(line -> line.startsWith("Ask: ") || line.startsWith("Good answer: "));
    assertThat(explained(BotLanguage.SPANISH)).anyMatch(line -> line.startsWith("Qué hacer: "));
  }
}
