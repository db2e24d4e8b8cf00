package dev.bonafide.documents.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import org.junit.jupiter.api.Test;

/** Exports whose words stand where others have what happened, or elsewhere than the others'. */
class WordsElsewhereTest {
  private static final Subject ANA = new Subject(SubjectKind.CANDIDATE, "Ana Rey");

  @Test
  void words_about_leaving_are_words_however_the_place_of_words_is_called() {
    Reading reading =
        read(
            "x.jsonl",
            """
            {"kind": "msg", "ts": 1741078860, "user": "Wim Loos", "body": {"t": "Why did you leave the harbor service?"}}
            {"kind": "msg", "ts": 1741078899, "user": "Ana Rey", "body": {"t": "They closed the office, all of us had to go."}}
            {"kind": "msg", "ts": 1741078921, "user": "Wim Loos", "body": {"t": "Sorry to hear. Can you call me on Thursday?"}}
            {"kind": "channel.join", "ts": 1741078922, "user": "Wim Loos", "body": {"t": "has joined the channel"}}
            {"kind": "msg", "ts": 1741078944, "user": "Ana Rey", "body": {"t": "Gladly."}}
            """);
    assertThat(reading.utterances())
        .extracting(said -> said.speaker() + ": " + reading.words(said))
        .containsExactly(
            "Wim Loos: Why did you leave the harbor service?",
            "Ana Rey: They closed the office, all of us had to go.",
            "Wim Loos: Sorry to hear. Can you call me on Thursday?",
            "Ana Rey: Gladly.");
  }

  @Test
  void words_that_stand_elsewhere_in_a_message_are_shown_and_named_as_nobodys() {
    Reading reading =
        read(
            "x.json",
            """
            {"messages": [
              {"from": "Wim Loos", "date": "2026-04-02T10:00:00", "body": "Where do we send the computer?"},
              {"from": "Ana Rey", "date": "2026-04-02T10:01:00", "body": "To my desk at the harbor, please."},
              {"from": "Wim Loos", "date": "2026-04-02T10:02:00", "body": "And the first month's pay?"},
              {"from": "Ana Rey", "date": "2026-04-02T10:03:00",
               "slide": {"caption": {"line": "Pay can go on his account too, it is in this picture"}}}]}
            """);
    assertThat(reading.text()).contains("Pay can go on his account too");
    assertThat(reading.limits()).anyMatch(one -> one.contains("are nobody's words: 1"));
  }

  @Test
  void a_post_that_someone_shares_gives_them_neither_its_words_nor_its_name() {
    Reading reading =
        read(
            "x.ndjson",
            """
            {"id": "1", "at": "2026-04-02T10:00:00Z", "account": {"acct": "ana@toot.example", "display_name": "Ana Rey"}, "content": "<p>I look for work in Lille.</p>", "reblog": null}
            {"id": "2", "at": "2026-04-02T10:01:00Z", "account": {"acct": "ana@toot.example", "display_name": "Ana Rey"}, "content": "", "reblog": {"account": {"display_name": "Nord Library"}, "content": "<p>We hire! See our site.</p>"}}
            {"id": "3", "at": "2026-04-02T10:02:00Z", "account": {"acct": "ana@toot.example", "display_name": "Ana Rey"}, "content": "<p>The interview went well.</p>", "reblog": null}
            """);
    assertThat(reading.utterances())
        .extracting(said -> said.speaker() + ": " + reading.words(said))
        .containsExactly("Ana Rey: I look for work in Lille.", "Ana Rey: The interview went well.");
  }

  @Test
  void the_message_beside_the_list_of_its_answers_opens_the_talk() {
    Reading reading =
        read(
            "x.json",
            """
            {"source": {"body": "<p>Is this offer yours?</p>", "author": {"type": "user", "name": "Ana Rey"}},
             "parts": {"list": [
              {"body": "<p>What did they ask for?</p>", "at": 1750060300, "author": {"type": "admin", "name": "Wim Loos"}},
              {"body": "<p>Money for a laptop.</p>", "at": 1750060400, "author": {"type": "user", "name": "Ana Rey"}},
              {"body": "<p>Then it is not ours.</p>", "at": 1750060500, "author": {"type": "admin", "name": "Wim Loos"}}]}}
            """);
    assertThat(reading.utterances())
        .extracting(said -> said.role() + " " + reading.words(said))
        .startsWith("SUBJECT Is this offer yours?", "OTHER What did they ask for?");
  }

  @Test
  void one_message_with_markup_is_shown_as_on_a_page() {
    Reading reading =
        read(
            "x.json",
            """
            {"log": [
              {"from": "Wim Loos", "date": "2026-04-02T10:00:00", "body": "Where do we send the computer?"},
              {"from": "Ana Rey", "date": "2026-04-02T10:01:00", "body": "<p>To my desk &amp; please.</p>"},
              {"from": "Wim Loos", "date": "2026-04-02T10:02:00", "body": "And the first month's pay?"}]}
            """);
    assertThat(reading.utterances()).extracting(reading::words).contains("To my desk & please.");
  }

  @Test
  void elements_of_two_names_with_the_same_attributes_are_one_list() {
    Reading reading =
        read(
            "x.xml",
            """
            <smses>
              <sms type="2" date="1741096800000" contact_name="Ana Rey" body="Where do we send the computer?"/>
              <sms type="1" date="1741096900000" contact_name="Ana Rey" body="To my desk at the harbor, please."/>
              <sms type="2" date="1741097000000" contact_name="Ana Rey" body="And the first month's pay?"/>
              <mms type="1" date="1741097100000" contact_name="Ana Rey">
                <parts>
                  <part ct="application/smil" text="&lt;smil&gt;&lt;body&gt;&lt;/body&gt;&lt;/smil&gt;"/>
                  <part ct="text/plain" text="Pay can go on his account too, it is in this picture"/>
                </parts>
              </mms>
              <sms type="2" date="1741097200000" contact_name="Ana Rey" body="I see."/>
            </smses>
            """);
    assertThat(reading.text())
        .containsSubsequence("And the first", "Pay can go on his account too", "I see.");
    assertThat(reading.limits()).anyMatch(one -> one.contains("are nobody's words: 1"));
  }

  private static Reading read(String name, String text) {
    return new Exports().read(Exhibit.of(name, null, text), ANA).orElseThrow();
  }
}
