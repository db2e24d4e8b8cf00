package dev.bonafide.comparison.dialogue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells words that carry something of their own from those that only hold a sentence together. */
public final class SmallWords {
  private static final Set<String> SMALL =
      Arrays.stream(
              """
              yeah ok okay um uh er eh ah oh hm hmm well right sure actually basically kind sort kinda
              think thing things stuff guess know mean say said let let's lets go going gonna get got
              want need good great nice really very much lot bit now then also too only even still
              really again back up down out over off much one two something anything everything
              don't i'm i've i'd i'll it's that's there's we're we've you're they're didn't doesn't
              isn't can't won't couldn't wouldn't thank thanks please sorry question answer yes no not
              time day end way make take look see come am being been any
              """
                  .split("\\s+", -1))
          .collect(Collectors.toUnmodifiableSet());

  private SmallWords() {}

  public static boolean carry(String word) {
    return word.length() > 1
        && !SMALL.contains(word)
        && !FunctionWords.of(NamedLanguage.ENGLISH).contains(word);
  }
}
