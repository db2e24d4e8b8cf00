package dev.bonafide.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What platforms show of the evidence can be neither followed nor paid. */
class DefangedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://evil.example.com/a.b?c             | hxxps://evil[.]example[.]com/a.b?c
          HTTPS://EVIL.com                           | HxxPS://EVIL[.]com
          http://10.0.0.1/x                          | hxxp://10[.]0[.]0[.]1/x
          10.0.0.1                                   | 10[.]0[.]0[.]1
          https://you@evil.unknownending             | hxxps://you@evil[.]unknownending
          hxxps://evil.com                           | hxxps://evil[.]com
          ftp://files.evil.unknownending             | ftp:~//files[.]evil[.]unknownending
          steam://run/1                              | steam:~//run/1
          www.evil.unknownending                     | www[.]evil[.]unknownending
          evil.unknownending/pay                     | evil[.]unknownending/pay
          bücher.example                             | bücher[.]example
          evil.co.uk                                 | evil[.]co[.]uk
          discord.gg/abc                             | discord[.]gg/abc
          t.me/+Abc123                               | t[.]me/+Abc123
          github.com/somebody                        | github[.]com/somebody
          0x52908400098527886E0F7030069857D2E4169EE7 | 0x52…9EE7
          0x52908400098527886e0F7030069857D2E4169EE7 | 0x52…9EE7
          bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq | bc1q…5mdq
          1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2         | 1BvB…NVN2
          TJRabPrwbZy45sbavfcjinPJC18kjpRTv8         | TJRa…RTv8
          7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU | 7xKX…gAsU
          """)
  void what_can_be_followed_or_paid_is_broken_up(String text, String safe) {
    String expected = safe.replace('~', '\u2060');
    assertThat(Defanged.of(text)).isEqualTo(expected);
    assertThat(Defanged.of("see " + text + ", today")).isEqualTo("see " + expected + ", today");
    assertThat(Defanged.of(expected)).isEqualTo(expected);
    assertThat(Identifiers.in(Defanged.of(text)))
        .extracting(FoundIdentifier::identifier)
        .noneMatch(DefangedTest::canBeUsed);
  }

  private static boolean canBeUsed(Identifier found) {
    return switch (found) {
      case Wallet _, Link _, Domain _, Invite _, GitHubAccount _ -> true;
      case Email _, Phone _, Handle _, FileHash _ -> false;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cv.pdf, 3.5 years, a@b.example, e.g. Java and Node.js",
        "Pay: 300$/h and/or more...",
        "report it to the FBI (ic3.gov)",
        "IdentityTheft.gov leads you through the steps",
        "the word Antidisestablishmentarianism1",
        "d41d8cd98f00b204e9800998ecf8427e"
      })
  void mailboxes_files_numbers_and_plain_words_stay(String text) {
    assertThat(Defanged.of(text)).isEqualTo(text);
  }

  @Test
  void several_in_one_text_are_all_broken_up() {
    String wallet = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8";
    String text = String.join(" ", List.of(wallet, "https://a.com", wallet, "b.com/x", wallet));
    assertThat(Defanged.of(text))
        .isEqualTo("TJRa…RTv8 hxxps://a[.]com TJRa…RTv8 b[.]com/x TJRa…RTv8");
  }
}
