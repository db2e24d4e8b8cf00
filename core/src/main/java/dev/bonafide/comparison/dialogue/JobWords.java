package dev.bonafide.comparison.dialogue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words with a capital on a line about an employer that do not name the employer. */
public final class JobWords {
  private static final Set<String> WORDS =
      Arrays.stream(
              """
              january february march april may june july august september october november december
              jan feb mar apr jun jul aug sep sept oct nov dec present remote hybrid freelance
              lead principal staff head chief director officer specialist consultant administrator
              analyst architect programmer scientist researcher coordinator assistant associate
              intern trainee designer tester support backend frontend fullstack digital solutions
              technologies technology systems software services group labs limited ltd inc gmbh llc
              corp corporation consulting international global university college institute school
              vollzeit fulltime voltijd heltid bsc msc bachelor master degree computer science information engineering
              """
                  .split("\\s+", -1))
          .collect(Collectors.toUnmodifiableSet());

  private JobWords() {}

  public static boolean holds(String word) {
    return WORDS.contains(word);
  }
}
