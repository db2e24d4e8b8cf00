package dev.bonafide.comparison.dialogue;

/** Questions that ask for a name, a number, an example. */
public final class ParticularQuestions {
  private static final PhraseSet ASKED_FOR =
      PhraseSet.of(
          """
          which (one|ones|version|tool|database|library|team|customer|client|project|table|part|service|office|year|company|bug|test|language|person)
          who (was|were|else|did|found|wrote|reviewed|decided|noticed|told|owned|led|built)|name (one|a|the|some|somebody|someone)
          how (many|long|much|big|often|large|fast|old)|what (year|month|number|version|size|exactly|specifically|broke|failed|happened)
          when (did|was|were|exactly)|where (was|were|did|exactly)|(for|an|one|a|another|concrete|specific) example|(last|one|a|particular) time
          specific|specifically|concrete|in particular|what (was|is|were) (the|your|its|their) ~2 (name|hardest|biggest|worst|trouble|problem|bug|mistake|incident|outage|number|result)
          tell me about (a|one|the|that) ~2 (time|bug|incident|outage|day|problem|mistake|project)|walk me through
          """);

  private ParticularQuestions() {}

  public static boolean standIn(DialogueTurn question) {
    return question.utterances().stream().anyMatch(said -> ASKED_FOR.standIn(question.words(said)));
  }
}
