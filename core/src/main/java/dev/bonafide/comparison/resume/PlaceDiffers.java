package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lives in another town and another country than the résumé says. Words are only compared for
 * equality, so both must be named on both sides, and a short form of a country says nothing.
 */
final class PlaceDiffers implements Contradiction {
  private static final PropertyFile SAYINGS = PropertyFile.beside(PlaceDiffers.class, "sayings");

  private static final PhraseSet LIVES = PhraseSet.of(SAYINGS.lines("place-differs-lives"));
  private static final PhraseSet MOVES = PhraseSet.of(SAYINGS.lines("place-differs-moves"));
  private static final int LONGEST_PLACE = 6;
  private static final int SHORT_FORM = 3;
  private static final int MOST_PLACES = 100;

  @Override
  public Optional<Look.Seen> in(
      CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues) {
    Map<Place, Citation> written = written(caseFile);
    return Contradiction.spoken(dialogues)
        .flatMap(said -> differing(said, written).stream())
        .findFirst();
  }

  private static Optional<Look.Seen> differing(SpokenSentence said, Map<Place, Citation> written) {
    return home(said)
        .flatMap(
            home ->
                written.entrySet().stream()
                    .filter(entry -> home.isElsewhere(entry.getKey()))
                    .findFirst())
        .map(entry -> new Look.Seen(List.of(entry.getValue(), said.cited())));
  }

  private static Optional<Place> home(SpokenSentence said) {
    if (MOVES.standIn(said.words())) {
      return Optional.empty();
    }
    List<Hit> hits = LIVES.in(said.words());
    return hits.isEmpty() ? Optional.empty() : Place.at(said.words(), hits.getFirst().last() + 1);
  }

  /** The places that claims quote from a résumé. */
  private static Map<Place, Citation> written(CaseFile caseFile) {
    Set<String> resumes =
        caseFile.readings(ExhibitKind.RESUME).map(Reading::name).collect(Collectors.toSet());
    Map<Place, Citation> places = new LinkedHashMap<>();
    for (Claim claim : caseFile.claims("location").toList()) {
      for (Citation cited : claim.evidence()) {
        if (resumes.contains(cited.exhibit()) && places.size() < MOST_PLACES) {
          Place.at(TextWords.ofWrapped(claim.value()), 0)
              .ifPresent(place -> places.putIfAbsent(place, cited));
        }
      }
    }
    return places;
  }

  /**
   * A place as named.
   *
   * @param parts town first, country last; each in the words that name it
   */
  record Place(List<Set<String>> parts) {

    /** Reads words with a capital, parted by commas. */
    static Optional<Place> at(TextWords words, int from) {
      List<Set<String>> parts = new ArrayList<>();
      int clause = -1;
      int end = Math.min(words.count(), from + LONGEST_PLACE);
      for (int at = from; at < end && isCapital(words, at); at++) {
        if (words.clause(at) != clause) {
          parts.add(new HashSet<>());
          clause = words.clause(at);
        }
        parts.getLast().add(words.word(at));
      }
      return parts.size() < 2 ? Optional.empty() : Optional.of(new Place(parts));
    }

    boolean isElsewhere(Place other) {
      Set<String> here = all();
      return country().stream().anyMatch(word -> word.length() > SHORT_FORM)
          && other.country().stream().anyMatch(word -> word.length() > SHORT_FORM)
          && other.all().stream().noneMatch(here::contains);
    }

    private Set<String> country() {
      return parts.getLast();
    }

    private Set<String> all() {
      Set<String> all = new HashSet<>();
      parts.forEach(all::addAll);
      return all;
    }

    private static boolean isCapital(TextWords words, int at) {
      return Character.isUpperCase(words.original().codePointAt(words.span(at, at).start()));
    }
  }
}
