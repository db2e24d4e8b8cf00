package dev.bonafide.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What SECURITY.md promises to keep from language models, over scripts, layouts and kinds. */
class KeptFromModelsTest {
  private static final String OTHER = "Tobias Renner";
  private static final List<String> OWN =
      List.of(
          "I rebuilt the ledger service in the first year and kept the notes",
          "We moved the jobs to a queue after that, it took three weeks",
          "The office is on the third floor, and the team sits together",
          "Sure, see you on Thursday then");

  @Test
  void no_name_of_whoever_writes_is_sent_however_a_chat_is_laid_out() {
    List<String> leaks = new ArrayList<>();
    for (Tongue tongue : Tongue.all()) {
      for (Layout layout : Layout.values()) {
        List<String> secrets = new ArrayList<>(tongue.secrets());
        secrets.addAll(List.of("Tobias", "Renner"));
        String sent = sent(null, chat(tongue, layout));
        leaks.addAll(leaked(secrets, sent, tongue.language() + " " + layout));
        String named = sent(tongue.label(), chat(tongue, layout));
        leaks.addAll(leaked(secrets, named, tongue.language() + " " + layout + " named"));
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static String chat(Tongue tongue, Layout layout) {
    StringBuilder chat = new StringBuilder();
    for (int i = 0; i < OWN.size(); i++) {
      String said = tongue.said().get(i % tongue.said().size());
      chat.append(layout.line(tongue.label(), OWN.get(i), 2 * i));
      chat.append(layout.line(OTHER, said, 2 * i + 1));
    }
    return chat.toString();
  }

  @Test
  void nothing_that_reaches_pays_or_numbers_somebody_is_sent() {
    List<String> leaks = new ArrayList<>();
    for (Particular one : Particular.all()) {
      for (Layout layout : List.of(Layout.COLON, Layout.PIPE, Layout.ON_A_LINE, Layout.BRACKETS)) {
        StringBuilder chat = new StringBuilder();
        for (int i = 0; i < OWN.size(); i++) {
          chat.append(layout.line("Ana", OWN.get(i), 2 * i));
          chat.append(layout.line("Tom", i == 1 ? one.sentence() : "Okay, go on", 2 * i + 1));
        }
        leaks.addAll(leaked(one.secrets(), sent(null, chat.toString()), one + " " + layout));
      }
      String alone = sent(null, OWN.getFirst() + ".\n\n" + one.sentence() + "\n");
      leaks.addAll(leaked(one.secrets(), alone, one + " in a text"));
    }
    assertThat(leaks).isEmpty();
  }

  static List<String> leaked(List<String> secrets, String sent, String where) {
    String lower = sent.toLowerCase(Locale.ROOT);
    return secrets.stream()
        .filter(secret -> lower.contains(secret.toLowerCase(Locale.ROOT)))
        .map(secret -> where + ": " + secret)
        .toList();
  }

  static String sent(@Nullable String name, String text) {
    CaseFile caseFile =
        new CaseReader(new Readers(List.of()))
            .read(
                SubjectKind.CANDIDATE,
                name,
                List.of(),
                List.of(Exhibit.of("chat.txt", ExhibitKind.MESSAGES, text)));
    return Sheet.of(caseFile, 60_000).text();
  }
}
