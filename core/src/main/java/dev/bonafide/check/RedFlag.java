package dev.bonafide.check;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Saying;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a check can find, whatever the case: its card.
 *
 * @param id the check's name, never reused
 * @param group what it is about: its folder
 * @param strength how telling it is at most
 * @param why why it matters
 * @param innocent what could innocently explain it, at least one
 * @param next what would settle it
 * @param sources where it is publicly known
 * @param experimental noted, without weight
 * @param others the same words in other languages
 * @param claim how a model is told of it
 */
public record RedFlag(
    String id,
    String title,
    String group,
    Strength strength,
    String why,
    List<String> innocent,
    NextStep next,
    List<String> sources,
    boolean experimental,
    RedFlagTranslations others,
    ClaimWording claim) {
  public RedFlag {
    innocent = List.copyOf(innocent);
    sources = List.copyOf(sources);
  }

  /** One that speaks English alone, and to models as to people. */
  public RedFlag(
      String id,
      String title,
      String group,
      Strength strength,
      String why,
      List<String> innocent,
      NextStep next,
      List<String> sources,
      boolean experimental) {
    this(
        id,
        title,
        group,
        strength,
        why,
        innocent,
        next,
        sources,
        experimental,
        RedFlagTranslations.NONE,
        new ClaimWording(title, innocent));
  }

  /** Key of the words in the place of an innocent explanation where none is known. */
  public static final String NONE_KNOWN = "We know of no usual innocent reason";

  /** Whether there is a usual innocent explanation. */
  public boolean mayBeInnocent() {
    return !innocent.contains(NONE_KNOWN);
  }

  /** Id as a reviewer notes it: one word, like those of observations. */
  public String noted() {
    return id.replace('-', '_');
  }

  /** The same words in other languages than English, where someone wrote them. */
  public Map<BotLanguage, RedFlagText> translations() {
    return others.all();
  }

  /** Whether its words are known in a language. */
  public boolean speaks(BotLanguage language) {
    return language == BotLanguage.ENGLISH || translations().containsKey(language);
  }

  /** Its words in a language, in English where no one wrote them in that. */
  public RedFlagText in(BotLanguage language) {
    RedFlagText translated = translations().get(language);
    return translated == null ? new RedFlagText(title, why, innocent, next) : translated;
  }

  /** Its title, to be said inside a line. */
  public Saying saying() {
    return saying(title, RedFlagText::title);
  }

  /** What to do, where it is not to be asked. */
  public Optional<Saying> advised() {
    return next instanceof Advise advise
        ? Optional.of(saying(advise.what(), text -> ((Advise) text.next()).what()))
        : Optional.empty();
  }

  private Saying saying(String english, Function<RedFlagText, String> other) {
    return new Saying(
        english,
        translations().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> other.apply(one.getValue()))));
  }
}
