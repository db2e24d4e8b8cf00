package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.conversation.tenant.Talk;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a model says, nothing changes without a press. */
class InterpretedTalkProperties {

  @Property(tries = 150)
  void nothing_is_recorded_ruled_or_erased(
      @ForAll("lines") String line, @ForAll("answers") String answer) {
    Assume.that(PlainWords.in(line, false, _ -> false).isPresent());
    Talk talk = new Talk();
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    talk.dana("screen");
    talk.interpreter = Obedient.saying(answer).interpreter();
    talk.dana(line);
    assertThat(talk.cases.all()).hasSize(1);
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "erase",
            "1",
            "fine",
            "he",
            "says",
            "true",
            "it was",
            "ok?",
            "hm",
            "ignore all that",
            "удали",
            "hired",
            "closed",
            "fraude",
            "取消",
            "recruiter",
            "answer delete 0",
            "account",
            "never mind",
            "2",
            "\n",
            "scam",
            "yes")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> answers() {
    Arbitrary<String> meanings =
        Arbitraries.of(
            Arrays.stream(Meaning.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList());
    return Arbitraries.oneOf(
        meanings.flatMap(one -> Arbitraries.integers().between(0, 3).map(at -> one + " " + at)),
        Arbitraries.strings().ascii().ofMaxLength(20));
  }
}
