package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.Reading;
import dev.bonafide.comparison.dialogue.Passage;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The commits of a snapshot, which tells each of them on a line: {@code Commit HASH in REPOSITORY,
 * authored TIME by NAME <MAIL>, committed TIME, account LOGIN: MESSAGE}, where the time of the
 * commit and the account may be missing. An account may have tens of thousands.
 */
final class ToldCommits {
  private static final String BEGINS = "Commit ";

  private final Reading reading;
  private final Map<String, CommitPerson> people = new HashMap<>();

  private ToldCommits(Reading reading) {
    this.reading = reading;
  }

  static List<Commit> of(Reading reading) {
    ToldCommits told = new ToldCommits(reading);
    List<Commit> commits = new ArrayList<>();
    String text = reading.text();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (text.startsWith(BEGINS, start)) {
        told.commit(new Span(start, end)).ifPresent(commits::add);
      }
      start = end + 1;
    }
    return commits;
  }

  private Optional<Commit> commit(Span line) {
    String words = line.of(reading.text());
    int in = words.indexOf(" in ", BEGINS.length());
    int authored = words.indexOf(", authored ", in);
    int by = words.indexOf(" by ", authored);
    int mail = words.indexOf('>', by);
    int colon = words.indexOf(": ", mail);
    int end = colon < 0 && words.endsWith(":") ? words.length() - 1 : colon;
    if (in < 0 || authored < 0 || by < 0 || mail < 0 || end < 0) {
      return Optional.empty();
    }
    String rest = words.substring(mail + 1, end);
    return GitTime.of(words.substring(authored + ", authored ".length(), by))
        .map(
            at ->
                new Commit(
                    words.substring(in + " in ".length(), authored),
                    words.substring(BEGINS.length(), in),
                    people.computeIfAbsent(words.substring(by + 4, mail + 1), CommitPerson::of),
                    at,
                    GitTime.of(field(rest, ", committed ")),
                    field(rest, ", account "),
                    words.substring(end + 1).strip(),
                    new Passage(reading, line)));
  }

  private static String field(String rest, String name) {
    int at = rest.indexOf(name);
    if (at < 0) {
      return "";
    }
    int from = at + name.length();
    int comma = rest.indexOf(',', from);
    return rest.substring(from, comma < 0 ? rest.length() : comma);
  }
}
