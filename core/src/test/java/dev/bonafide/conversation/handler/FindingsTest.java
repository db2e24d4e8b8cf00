package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casework.Judgement;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Particulars;
import dev.bonafide.scene.Cases;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Particulars PARTICULARS =
      new Particulars("case-1", Instant.EPOCH, 1, "0.1.0", "rules", "none");

  private static List<String> explained(BotLanguage language) {
    Findings findings =
        new Findings(new Judgement(Cases.advised(), PARTICULARS), Phrasebook.of(language));
    return findings.explained(findings.called().first().orElseThrow());
  }

  @Test
  void where_asking_would_do_harm_it_is_explained_what_to_do() {
    assertThat(explained(BotLanguage.ENGLISH))
        .contains("What to do: Do not answer: keep it, and tell counsel.")
        .noneMatch(line -> line.startsWith("Ask: ") || line.startsWith("Good answer: "));
    assertThat(explained(BotLanguage.SPANISH)).anyMatch(line -> line.startsWith("Qué hacer: "));
  }
}
