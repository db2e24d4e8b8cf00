package dev.bonafide.comparison.language;

import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.text.TextWords;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How one gets out of speaking a language. */
final class RefusalWords {
  private static final String REFUSES =
      """
      my english is ~2 (good|better|fine|ok|okay|fluent|enough|strong|perfect|great)
      (prefer|rather|like) ~4 english
      (only|always|just|mostly|mainly) ~4 (in)? english
      (english|in english) only
      (keep|stick|stay) ~3 english
      (fair|fairer|easier|better|faster) ~4 english
      english is ~3 (language|official|standard|enough)
      my {L} (is not|isn't|is no|was not|wasn't) ~3 (good|great|strong|fluent|perfect|well|ready)
      my {L} (is|was|got|became) ~3 (rusty|bad|weak|poor|limited|basic|broken|terrible|little|forgotten)
      (not|isn't|no) ~2 good (at|in|with) {L}
      (don't|do not|cannot|can't|can not|couldn't|not able to|unable to) ~2 (speak|talk|understand|use|say) ~3 ({L}|it|that)
      i (only|just)? (can|could|do)? (speak|know|understand) ~2 (little|a bit|a few)
      (speak|know|understand) (only|very|just)? (a)? (little|bit) ~2 {L}
      (forgot|forgotten|forget|lost) ~3 ({L}|it|language)
      next time|another time|some other time|other day|not now|not today|maybe later|later please
      (maybe|perhaps|can we|let's|we can|could we|i can|i will|i'll) ~4 later
      (not|isn't) ~2 (comfortable|confident|prepared|ready)
      out of practice|long time ~5 {L}
      (haven't|have not|didn't|not) ~1 (spoken|used|speak|practiced|practised) ~4 (years|long|{L}|while|since|it)
      (grew up|grow up|studied|study|raised|moved|move|lived|live) ~4 abroad
      (is it|is that|it is|it's|that is|that's) (really)? (not)? (necessary|relevant|needed|important)
      not necessary|no need
      (skip|pass) (this|it|that)
      (comfortable|confident|fluent|better) ~2 (in|with)? english
      i have to (go|leave|drop|run)|i have another (meeting|call|interview)
      (left|moved|came) ~4 (when|as) ~3 (child|kid|small|young|baby)
      (no|not) {L} ~3 (please|today|now)
      (why|because) ~5 (in)? {L}
      i'd rather not|i would rather not|i refuse|i won't|i will not
      """;
  private static final String DEFERS =
      """
      (continue|go on|proceed|stay|speak|talk|switch|go|go back|back|conduct|do) ~4 (in|to|with) english
      (please|in) english (please)?
      english (please|is fine|is ok|is okay|is better)
      (go|move|continue|proceed|back) ~3 (question|questions|interview|technical)
      next question|other question
      sorry i (can't|cannot|could not|couldn't)
      english is (easier|simpler)
      (the|my) (connection|internet|line|sound|audio|voice|microphone|mic) (is|was)
      bad (connection|line|sound)
      """;

  /** Asks for, or tells about, another variety of the language. */
  static final PhraseSet OTHER_VARIETY =
      PhraseSet.of(
          """
          dialect|dialects|dialekt|dialecte|dialecto|darija|swiss german|hochdeutsch|high german|fusha|msa
          standard (german|arabic|italian|chinese|norwegian|language)|modern standard
          (not|don't) ~4 (mandarin|cantonese|egyptian|moroccan|levantine|gulf|brazilian|european|kansai)
          patois|schwyzerdutsch|sicilian|neapolitan|kansai ben
          """);

  private static final String PRAISE =
      """
      your {L} is ~2 (great|good|perfect|excellent|fine|better|fluent|lovely|beautiful|native)
      (perfect|excellent|great|good|beautiful|lovely|nice|fluent|impressive) {L}
      (passed|speaks|spoke) ~2 {L}
      """;
  private static final Map<NamedLanguage, RefusalWords> KNOWN = new ConcurrentHashMap<>();

  private final PhraseSet refuses;
  private final PhraseSet defers;
  private final PhraseSet praise;

  private RefusalWords(NamedLanguage language) {
    refuses = LanguageSayings.of(REFUSES, language);
    defers = LanguageSayings.of(DEFERS, language);
    praise = LanguageSayings.of(PRAISE, language);
  }

  static RefusalWords of(NamedLanguage language) {
    return KNOWN.computeIfAbsent(language, RefusalWords::new);
  }

  boolean refuses(TextWords words) {
    return refuses.standIn(words);
  }

  /** Goes on in English, which one may also do after an answer. */
  boolean defers(TextWords words) {
    return defers.standIn(words);
  }

  /** How the other side says that the language was spoken after all. */
  PhraseSet praise() {
    return praise;
  }
}
