package dev.bonafide.dns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.testkit.dns.FakeDns;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records of domains, from a server that may lie, fail, or say nothing. */
class TxtRecordsTest {
  private static final String NAME = "_bonafide.northwind.example";

  private FakeDns dns;

  @BeforeEach
  void start() throws IOException {
    dns = new FakeDns();
  }

  @AfterEach
  void stop() {
    dns.close();
  }

  private TxtAnswer ask(Duration within) {
    return new TxtRecords(dns.address(), within).of(NAME);
  }

  private TxtAnswer ask() {
    return ask(Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @EnumSource(
      value = FakeDns.Fault.class,
      names = {"SILENT", "WRONG_ID", "WRONG_NAME", "GARBAGE"})
  void an_answer_that_is_none_to_the_question_is_not_waited_for_for_ever(FakeDns.Fault fault) {
    dns.record(NAME, "words").faults(fault);
    assertThat(ask(Duration.ofMillis(400))).isInstanceOf(TxtAnswer.Unknown.class);
  }

  @ParameterizedTest
  @CsvSource({"FAILS, proof.dns-failed", "REFUSES, proof.dns-silent"})
  void a_failure_is_no_answer(FakeDns.Fault fault, String why) {
    dns.record(NAME, "words").faults(fault);
    assertThat(ask()).isEqualTo(new TxtAnswer.Unknown(TranslatableText.of(why)));
  }

  @Test
  void a_server_that_is_not_there_is_no_answer() {
    dns.close();
    assertThat(ask()).isInstanceOf(TxtAnswer.Unknown.class);
  }

  @Test
  void a_name_that_is_not_there_has_none() {
    assertThat(ask()).isEqualTo(new TxtAnswer.None());
    assertThat(dns.asked()).containsOnly(NAME);
  }

  @Test
  void a_name_without_such_records_has_none() {
    dns.bare(NAME);
    assertThat(ask()).isEqualTo(new TxtAnswer.None());
  }

  @Test
  void all_records_of_a_name_are_found() {
    dns.record(NAME, "one").record(NAME, "two");
    assertThat(ask())
        .isInstanceOfSatisfying(
            TxtAnswer.Found.class,
            found -> assertThat(found.records()).containsExactlyInAnyOrder("one", "two"));
  }

  @Test
  void strings_of_one_record_belong_together() {
    dns.record(NAME, "one", "two three");
    assertThat(ask()).isEqualTo(new TxtAnswer.Found(List.of("one \"two three\"")));
  }

  @Test
  void an_answer_that_was_cut_is_asked_for_again_over_tcp() {
    for (int at = 0; at < 20; at++) {
      dns.record(NAME, "x".repeat(200) + at);
    }
    assertThat(ask())
        .isInstanceOfSatisfying(
            TxtAnswer.Found.class, found -> assertThat(found.records()).hasSize(20));
    assertThat(dns.overTcp()).isEqualTo(1);
  }
}
