package dev.bonafide.reading.turn;

import static java.util.stream.Collectors.joining;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the turns of one exhibit, then tells whose they are. */
public final class TranscriptBuilder {
  static final int SHOWN = 3;

  private final String text;
  private final List<SpokenTurn> turns = new ArrayList<>();
  private final List<String> limits = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();

  public TranscriptBuilder(String text) {
    this.text = text;
  }

  /** Adds words of a cue, whose line ends are only for show. */
  public void addShown(@Nullable String label, @Nullable Moment at, Span where) {
    add(null, label, at, where, true);
  }

  /** Adds words, on a side that is certain or null; nothing where there are none. */
  public void addAs(@Nullable Role role, @Nullable String label, @Nullable Moment at, Span where) {
    add(role, label, at, where, false);
  }

  private void add(
      @Nullable Role role,
      @Nullable String label,
      @Nullable Moment at,
      Span where,
      boolean wrapped) {
    Span words = trimmed(where);
    if (words.length() > 0) {
      turns.add(new SpokenTurn(once(label), at, words, wrapped, role));
    }
  }

  /** The same label is kept once, however often it speaks. */
  private @Nullable String once(@Nullable String label) {
    return label == null ? null : labels.computeIfAbsent(label, first -> first);
  }

  /** Adds unlabelled lines, a turn for each paragraph. */
  public void addParagraphs(@Nullable Role role, List<TextLine> lines) {
    int first = 0;
    for (int index = 0; index <= lines.size(); index++) {
      if (index == lines.size() || lines.get(index).isBlank()) {
        if (index > first) {
          addAs(role, null, null, new Span(lines.get(first).start(), lines.get(index - 1).end()));
        }
        first = index + 1;
      }
    }
  }

  public void limit(String sentence) {
    limits.add(sentence);
  }

  /**
   * Names lines that may be more than they were read as.
   *
   * @param sentence with places for the exhibit and for the first few of the lines
   */
  public void limit(String sentence, String exhibit, List<Integer> lines) {
    if (!lines.isEmpty()) {
      limits.add(sentence.formatted(exhibit, some(lines)));
    }
  }

  /** The first few of some numbers. */
  static String some(List<Integer> numbers) {
    return numbers.stream().limit(SHOWN).map(String::valueOf).collect(joining(", "))
        + (numbers.size() > SHOWN ? ", …" : "");
  }

  public boolean isEmpty() {
    return turns.isEmpty();
  }

  /** Tells whose the turns are. */
  public Reading read(Exhibit exhibit, Subject subject, ExhibitKind kind, String format) {
    List<@Nullable String> untold = new ArrayList<>();
    turns.stream().filter(turn -> turn.role() == null).forEach(turn -> untold.add(turn.label()));
    Roles roles = roles(untold, exhibit, subject, kind);
    boolean subjectKnown =
        turns.stream().anyMatch(turn -> turn.role() == Role.SUBJECT && turn.label() != null);
    if (!untold.isEmpty() && !subjectKnown) {
      limits.addAll(roles.limits());
    }
    LineIndex lines = new LineIndex(text);
    List<Utterance> utterances =
        turns.stream().map(turn -> utterance(turn, roles, subjectKnown, lines)).toList();
    return new Reading(exhibit, kind, format, text, utterances, limits);
  }

  private Roles roles(
      List<@Nullable String> labels, Exhibit exhibit, Subject subject, ExhibitKind kind) {
    Roles roles = Roles.among(labels, exhibit.as(kind), subject);
    boolean interview = kind == ExhibitKind.TRANSCRIPT && subject.kind() == SubjectKind.CANDIDATE;
    return interview && roles.isUntold()
        ? new Interview(turns, text, subject)
            .candidate()
            .map(label -> Roles.taking(label, exhibit))
            .orElse(roles)
        : roles;
  }

  private static Utterance utterance(
      SpokenTurn turn, Roles roles, boolean subjectKnown, LineIndex lines) {
    Role fallback = subjectKnown ? Role.OTHER : roles.of(turn.label());
    Role role = turn.role() == null ? fallback : turn.role();
    int line = lines.at(turn.span().start());
    return new Utterance(line, turn.label(), role, turn.at(), turn.span(), turn.wrapped());
  }

  private Span trimmed(Span where) {
    int from = where.start();
    int to = where.end();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
  }
}
