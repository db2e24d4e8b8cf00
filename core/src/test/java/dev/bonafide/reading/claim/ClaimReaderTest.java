package dev.bonafide.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.Heard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm from Japan",
        "I am Japanese developer",
        "I don't speak Japanese",
        "I speak a little Japanese",
        "I speak to customers every day",
        "I speak quickly",
        "do you live in Japan?",
        "he lives in Japan and speaks Japanese",
        "> I live in Japan",
        "I live in a small town"
      })
  void what_is_not_said_of_oneself_is_not_claimed(String text) {
    assertThat(claims(ExhibitKind.MESSAGES, text)).isEmpty();
  }

  @Test
  void what_others_say_is_no_claim() {
    assertThat(claims(ExhibitKind.TRANSCRIPT, "Ana: I live in Japan\nBobby: ok")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I live in Toronto. I live in Lisbon.",
        "(I live in Toronto) - i live in Lisbon",
        "So,\nI live\nin Toronto and...I live in Lisbon",
        "\uD83D\uDE42I live in Toronto\n\nIm living in Lisbon"
      })
  void every_statement_counts_wherever_it_stands(String text) {
    String far = "We work and live and speak. ".repeat(400) + text;
    assertThat(claims(ExhibitKind.MESSAGES, far))
        .containsExactly("location=Toronto", "location=Lisbon");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I live in Toronto, Canada. | location=Toronto, Canada",
        "Yes. I'm based in São Paulo, I'm fine | location=São Paulo",
        "i am currently living in Newcastle upon Tyne | location=Newcastle upon Tyne",
        "My name is Bobby, I'm new | name=Bobby",
        "I have more than eight years experience in it | experience=eight years",
        "I work at Blockchain Company | employer=Blockchain Company",
        "I studied computer science at University of Lagos | education=University of Lagos",
        "I am a native speaker of Japanese | language=Japanese",
        "I'm a native German speaker | language=German",
        "my mother tongue is polski | language=Polish",
        "Ich spreche Deutsch | language=German"
      })
  void people_say_things_of_themselves(String text, String expected) {
    assertThat(claims(ExhibitKind.MESSAGES, text)).containsExactly(expected);
  }

  @Test
  void several_languages_may_be_claimed_at_once() {
    assertThat(claims(ExhibitKind.MESSAGES, "I speak English, French and some Java"))
        .containsExactly("language=English", "language=French");
  }

  @Test
  void a_resume_lists_what_it_claims() {
    String resume =
        """
        BOBBY SIERRA
        Senior Blockchain Engineer
        Canada | bobby.sierra.dev@mail.example | Telegram: @bobbysierra_dev

        Languages: English (native), German C1, basic French

        EXPERIENCE
        Engineer, Some Company (Remote), 2020 - Present

        EDUCATION
        Bachelor of Computer Science, University in Canada, 2011 - 2015
        """;
    assertThat(claims(ExhibitKind.RESUME, resume))
        .containsExactly(
            "name=BOBBY SIERRA",
            "location=Canada",
            "contact=bobby.sierra.dev@mail.example",
            "language=English",
            "language=German",
            "employer=Engineer, Some Company (Remote), 2020 - Present",
            "education=Bachelor of Computer Science, University in Canada, 2011 - 2015");
  }

  @Test
  void a_country_in_a_resume_claims_no_language() {
    assertThat(claims(ExhibitKind.RESUME, "Location: Tokyo, Japan\nGerman Bank, 2019 - 2020"))
        .noneMatch(claim -> claim.startsWith("language"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Some Award, Some Fair (2014-11-01)", "Master", "Language: French basic"})
  void a_day_an_award_or_a_level_is_no_station_of_a_life(String line) {
    assertThat(claims(ExhibitKind.RESUME, "Ana Torres\n\n" + line))
        .containsExactly("name=Ana Torres");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Engineer, Acme (2013-12-01 - 2014-12-01) | employer=",
        "Engineer, Acme (2013-12-01 - present) | employer=",
        "Engineer, Acme, 2014-15 | employer=",
        "Master of Science, Some School, 2011 | education=",
        "M.Eng. of Some School | education=",
      })
  void a_station_is_claimed_whole(String line, String about) {
    assertThat(claims(ExhibitKind.RESUME, "Ana Torres\n\n" + line))
        .containsExactly("name=Ana Torres", about + line);
  }

  @Test
  void a_language_of_a_list_is_claimed() {
    assertThat(claims(ExhibitKind.RESUME, "Ana Torres\n\nLanguage: English Native speaker"))
        .containsExactly("name=Ana Torres", "language=English");
  }

  @Test
  void a_log_of_commits_says_but_lists_nothing() {
    String log =
        """
        commit 1f6a0d2c
        Author: Ana Torres <ana@mail.example>
        Date:   Mon Nov 3 12:00:00 2025 +0100

            Name: Bobby Sierra
            Languages: German, Dutch
            I live in Lisbon
        """;
    assertThat(claims(ExhibitKind.CODE_PROFILE, log)).containsExactly("location=Lisbon");
  }

  @Test
  void every_claim_cites_the_words_where_they_stand() {
    Reading reading =
        Heard.in(ExhibitKind.TRANSCRIPT, "Ana: where?\nBobby: well, I live in\nCanada now");
    Citation citation = ClaimReader.claims(reading).getFirst().evidence().getFirst();
    assertThat(citation.quote()).isEqualTo("I live in\nCanada");
    assertThat(citation.span().of(reading.text())).isEqualTo(citation.quote());
    assertThat(citation.line()).isEqualTo(2);
    assertThat(citation.speaker()).isEqualTo("Bobby");
  }

  @Test
  void a_claim_says_its_page_where_there_are_pages() {
    Reading reading =
        Heard.in(
            ExhibitKind.RESUME, "Ana Torres\nEngineer\n\f\nI live in\fLisbon now. I work at Acme");
    assertThat(ClaimReader.claims(reading))
        .extracting(claim -> claim.value() + " " + claim.evidence().getFirst().page())
        .containsExactly("Ana Torres 1", "Lisbon 2", "Acme 3");
    Reading single = Heard.in(ExhibitKind.RESUME, "Ana Torres\nEngineer");
    assertThat(ClaimReader.claims(single).getFirst().evidence().getFirst().page()).isNull();
  }

  private static List<String> claims(ExhibitKind kind, String text) {
    return ClaimReader.claims(Heard.in(kind, text)).stream()
        .map((Claim claim) -> claim.about() + "=" + claim.value())
        .toList();
  }
}
