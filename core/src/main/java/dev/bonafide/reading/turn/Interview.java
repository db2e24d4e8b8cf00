package dev.bonafide.reading.turn;

import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.reading.speaker.SpeakerHints;
import dev.bonafide.resource.PropertyFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The only speaker of a recording who can be the candidate, where no label says it: everyone else
 * has another name or asks the questions. It is told from the opening: the first turns that show it
 * settle it, whatever follows.
 */
final class Interview {
  private static final int MOST_VOICES = 12;
  private static final int TWO = 2;

  /** Fewer questions are small talk. */
  private static final int QUESTIONS = 4;

  /** Who asks less than one in so many answers. */
  private static final int SHARE = 4;

  private static final int ASKED_BY_ONE = 2;
  private static final int ANSWERS = 3;
  private static final Set<String> OPENINGS =
      Set.copyOf(PropertyFile.beside(Interview.class, "spoken").words("questions"));

  private final List<SpokenTurn> turns;
  private final String text;
  private final Subject subject;
  private final Map<String, Integer> asked = new HashMap<>();
  private final Map<String, Integer> spoke = new HashMap<>();
  private final Map<String, Integer> said = new HashMap<>();
  private int questions;

  Interview(List<SpokenTurn> turns, String text, Subject subject) {
    this.turns = turns;
    this.text = text;
    this.subject = subject;
  }

  /** The label of the one who is left; empty where no one or more than one is. */
  Optional<String> candidate() {
    Set<String> open = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (SpokenTurn turn : turns) {
      if (turn.label() != null && all.add(turn.label()) && mayBeCandidate(turn.label())) {
        open.add(turn.label());
      }
    }
    boolean few = subject.name() != null || all.size() == TWO || !isPerson(open);
    boolean bounded = few && !open.isEmpty() && all.size() > 1 && all.size() <= MOST_VOICES;
    boolean shared = all.stream().anyMatch(label -> SpeakerHints.of(label) == SpeakerHints.SHARED);
    return bounded && !shared ? told(open) : Optional.empty();
  }

  /** In a panel, some of those who work there ask next to nothing, too. */
  private static boolean isPerson(Set<String> open) {
    return open.stream().anyMatch(label -> SpeakerHints.of(label) == SpeakerHints.PERSON);
  }

  private Optional<String> told(Set<String> open) {
    for (SpokenTurn turn : turns) {
      String label = turn.label();
      if (label != null) {
        spoke.merge(label, 1, Integer::sum);
        said.merge(label, turn.span().length(), Integer::sum);
        if (isQuestion(turn.span().of(text))) {
          asked.merge(label, 1, Integer::sum);
          questions++;
        }
        Optional<String> left = questions < QUESTIONS ? Optional.empty() : onlyOneLeft(open);
        if (left.isPresent()) {
          return left;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> onlyOneLeft(Set<String> open) {
    @Nullable String left = null;
    for (String label : open) {
      if (!isAsker(label)) {
        if (left != null) {
          return Optional.empty();
        }
        left = label;
      }
    }
    boolean answers =
        left != null
            && asked(left) * SHARE <= questions
            && questions - asked(left) >= QUESTIONS
            && spoke.getOrDefault(left, 0) >= ANSWERS
            && saysMost(left);
    return answers ? Optional.ofNullable(left) : Optional.empty();
  }

  /** The person who answers says more than all who ask. Where a name is known, it need not tell. */
  private boolean saysMost(String label) {
    int all = said.values().stream().mapToInt(Integer::intValue).sum();
    return subject.name() != null || 2 * said.getOrDefault(label, 0) > all;
  }

  private boolean isAsker(String label) {
    return asked(label) >= ASKED_BY_ONE && asked(label) * SHARE > questions;
  }

  private int asked(String label) {
    return asked.getOrDefault(label, 0);
  }

  /**
   * Whether a label leaves it open: no name at all, or one akin to the subject's if that is known.
   */
  private boolean mayBeCandidate(String label) {
    String name = subject.name();
    return switch (SpeakerHints.of(label)) {
      case ASKING, SHARED -> false;
      case NAMELESS -> true;
      case PERSON -> name == null || NameMatch.shareAWord(label, name);
    };
  }

  private static boolean isQuestion(String words) {
    int end =
        Math.min(words.length(), words.indexOf(' ') < 0 ? words.length() : words.indexOf(' '));
    String first = words.substring(0, Math.min(end, 12)).toLowerCase(java.util.Locale.ROOT);
    return Naming.asks(words) || OPENINGS.contains(first);
  }
}
