package dev.bonafide.examination;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Subject;
import dev.bonafide.consultation.FirstReading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Has a model look at a case that may be read in several ways. It is shown the way that weighs most
 * by the rules, and where nothing tells which speaker is the subject it says whom it takes for
 * them. What it points at then is proved in the way of that speaker, which stands where it weighs
 * no less. Where no one speaks or said what is screened, it says what that is, and looks once more
 * at what it took for something else. So a model's choice may add to what is found and never hides
 * what weighs more.
 *
 * @param look looks at one of the ways with the rules
 */
record ConsultedWays(
    Consulting consulting, CaseFile caseFile, Function<CaseFile, Examination> look) {
  /** Without their names: it may stand on a card that names no one. */
  private static final String ANOTHER =
      "the language model thinks another speaker is the one being screened; the"
          + " findings about the speaker shown here weigh more";

  /**
   * One way to read the case.
   *
   * @param rules what they found in it
   * @param first what the first reading proves in it
   */
  private record Way(Examination rules, FirstReading first) {}

  /**
   * The way that weighs most once a model was heard; of those that weigh the same the one of the
   * speaker who was pointed at.
   *
   * @param standing the way that weighs most by the rules
   */
  Examination beside(Examination standing) {
    Way shown = new Way(standing, consulting.first(standing));
    Optional<String> label = shown.first.subject();
    Optional<Way> pointedAt = ofKind(shown, label).or(() -> label.flatMap(one -> of(one, shown)));
    Way most = pointedAt.filter(way -> level(way) >= level(shown)).orElse(shown);
    Examination read = consulting.heard(most.rules, most.first);
    Examination heaviest = Heaviest.isLighter(read, standing) ? heaviest(read, shown.first) : read;
    Examination said =
        pointedAt
            .map(way -> consulting.having(way.rules, read, way.first))
            .filter(way -> !Heaviest.isLighter(way, heaviest))
            .orElse(heaviest);
    return label
        .map(one -> naming(one, said))
        .orElseGet(() -> Consulting.called(shown.first, said));
  }

  /** What it would come to with all that was found upheld. */
  private int level(Way way) {
    return consulting.levelIfUpheld(way.rules, way.first);
  }

  /** The way in which a speaker is the subject; empty where that is the one that was shown. */
  private Optional<Way> of(String label, Way shown) {
    Subject subject = shown.rules.caseFile().subject();
    Attribution told = subject.attribution();
    return told == null || label.equals(told.label())
        ? Optional.empty()
        : caseFile
            .as(subject.kind(), label)
            .map(look)
            .map(rules -> new Way(rules, consulting.same(shown.first, rules)));
  }

  /**
   * The way in which it is of the kind that was pointed at, with what a model finds in that; empty
   * where that is the one that was shown.
   */
  private Optional<Way> ofKind(Way shown, Optional<String> label) {
    Subject subject = shown.rules.caseFile().subject();
    Optional<String> speaker =
        label.or(() -> Optional.ofNullable(subject.attribution()).map(Attribution::label));
    return shown
        .first
        .kind()
        .filter(kind -> kind != subject.kind())
        .flatMap(kind -> caseFile.as(kind, speaker.orElse(null)).or(() -> caseFile.as(kind, null)))
        .map(look)
        .map(rules -> new Way(rules, consulting.first(rules)));
  }

  /**
   * Where a second reading made one way lighter, another may now weigh more: what was found there
   * was not heard, so it stands, but for what is the very same.
   */
  private Examination heaviest(Examination read, FirstReading first) {
    return caseFile
        .ways()
        .map(look)
        .map(way -> consulting.having(way, read, consulting.same(first, way)))
        .filter(way -> Heaviest.isLighter(read, way))
        .reduce(read, Heaviest::heavier);
  }

  /** The speaker who was pointed at is the first whom someone chooses from, or the next. */
  private static Examination naming(String label, Examination read) {
    Attribution told = read.caseFile().subject().attribution();
    if (told == null) {
      return read;
    }
    if (label.equals(told.label())) {
      return read.attributed(new Attribution(label, Attribution.Grounds.POINTED_AT, told.others()));
    }
    List<String> others =
        told.others().stream().sorted(Comparator.comparing(other -> !other.equals(label))).toList();
    return read.having(read.consulted().telling(ANOTHER))
        .attributed(new Attribution(told.label(), told.grounds(), others));
  }
}
