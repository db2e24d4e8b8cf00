package dev.bonafide.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpokenQuotationTest {
  @Test
  void what_is_read_aloud_over_several_cues_is_quoted() {
    Map<Integer, Span> aloud = aloud(true, "He wrote, \"you only sit.", "I work.\" Word for word.");
    assertThat(aloud).containsOnly(Map.entry(0, new Span(10, 24)), Map.entry(1, new Span(0, 7)));
  }

  @Test
  void a_mark_that_is_never_closed_quotes_nothing() {
    assertThat(aloud(true, "He wrote, \"you only sit.", "I do the work.")).isEmpty();
    assertThat(aloud(true, "He wrote, \"sit.", "I", "do", "all", "of", "the work.\"")).isEmpty();
  }

  @Test
  void lines_that_somebody_wrote_themselves_carry_no_quotation() {
    assertThat(aloud(false, "He wrote, \"you only sit.", "I do the work.\"")).isEmpty();
  }

  private static Map<Integer, Span> aloud(boolean recorded, String... cues) {
    String text = String.join("\n", cues);
    List<Utterance> utterances = new ArrayList<>();
    int start = 0;
    for (String cue : cues) {
      Span span = new Span(start, start + cue.length());
      utterances.add(new Utterance(1, "Leila", Role.SUBJECT, null, span, recorded));
      start = span.end() + 1;
    }
    Exhibit exhibit = Exhibit.of("talk", ExhibitKind.TRANSCRIPT, text);
    Reading reading =
        new Reading(exhibit, ExhibitKind.TRANSCRIPT, "webvtt", text, utterances, List.of());
    return SpokenQuotation.of(reading, utterances);
  }
}
