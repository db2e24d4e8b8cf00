package dev.bonafide.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people are told of proofs that came to nothing. */
class ProofWordsTest {
  private static final Instant AT = Instant.parse("2026-05-01T10:00:00Z");
  private static final Provable DOMAIN = new Provable.Domain("northwind.example");

  private static String unseen(BotLanguage language, String why) {
    Challenge challenge = new Challenge(1, AT, DOMAIN, "bonafide-x", AT);
    return new ProofWords(Phrasebook.of(language))
        .told(new ProofCheck.Unseen(challenge, TranslatableText.of(why)));
  }

  @ParameterizedTest
  @CsvSource({
    "SPANISH, el servidor DNS ha tardado demasiado",
    "PORTUGUESE, o servidor DNS demorou demais",
    "RUSSIAN, сервер DNS отвечал слишком долго",
    "UKRAINIAN, сервер DNS відповідав надто довго",
    "JAPANESE, DNSサーバーの応答に時間がかかりすぎました",
    "KOREAN, DNS 서버의 응답이 너무 오래 걸렸습니다",
    "CHINESE, DNS 服务器响应时间过长"
  })
  void a_reason_is_in_the_language_of_the_sentence_around_it(BotLanguage language, String words) {
    assertThat(unseen(language, "proof.dns-slow"))
        .contains("northwind.example", words)
        .doesNotContain("took too long", "proof.", "{");
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void what_nobody_can_be_asked_for_is_refused_in_one_language(BotLanguage language) {
    String why = Phrasebook.of(language).say("github.none");
    assertThat(
            new ProofWords(Phrasebook.of(language))
                .told(
                    new ProofRequest.Refused(
                        new Provable.Account("mona", ""), TranslatableText.of("github.none"))))
        .contains("mona", why);
  }

  /** What is wrong with a setting is for the operator, who reads English. */
  @Test
  void a_setting_is_quoted_as_it_is() {
    TranslatableText why = TranslatableText.of("proof.bad-setting", "BONAFIDE_DNS=yes: no");
    assertThat(
            new ProofWords(Phrasebook.of(BotLanguage.SPANISH))
                .told(new ProofRequest.Refused(DOMAIN, why)))
        .endsWith("(BONAFIDE_DNS=yes: no).");
  }
}
