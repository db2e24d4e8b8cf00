package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.testkit.hiring.FakeGraph;
import dev.bonafide.testkit.hiring.FakeMeetings;
import java.io.IOException;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamsTest extends TranscriptSourceContract {
  private static final String CHAT = "19:meeting_NjM1@thread.v2";
  private static final String HOOK = "https://bonafide.example/hooks/teams";
  private static final String SECRET = "0123456789abcdef";
  private static final String VTT =
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ana Silva>In Lisbon.</v>\n";

  private FakeGraph graph;

  @BeforeEach
  void start() throws IOException {
    graph = new FakeGraph(clock);
    graph.add("MSpk=", CHAT, "234 567 890 123 45", GUEST);
    graph.transcribes("MSpk=", "MSMj", VTT);
  }

  @Override
  FakeMeetings vendor() {
    return graph;
  }

  @Override
  TranscriptSource source(boolean isRight) {
    Graph api =
        new Graph(
            HttpUrl.get(graph.api()),
            HttpUrl.get(graph.url()),
            FakeGraph.TENANT,
            FakeGraph.CLIENT,
            isRight ? FakeGraph.SECRET : "another",
            calls(graph.api()),
            clock);
    return new Teams(api, new TeamsSubscription(api, HttpUrl.get(HOOK), SECRET, clock));
  }

  private static TranscriptNotice notice(String transcript) {
    return TranscriptNotice.at(
        MeetingVendor.TEAMS, FakeGraph.ORGANIZER + "/MSpk=/" + transcript, "");
  }

  @Override
  TranscriptNotice ready() {
    return notice("MSMj");
  }

  @Override
  TranscriptNotice gone() {
    return notice("gone");
  }

  @Override
  OutsideRecord linked() {
    return NamedMeetings.teams(CHAT);
  }

  @Test
  void without_consent_it_is_tried_later() {
    graph.consents(false);
    assertThat(words(source(true), ready())).isEqualTo(LATER);
    assertThat(unknown(ready())).isEqualTo(LATER);
  }

  @Test
  void a_transcript_that_is_gone_names_nothing() {
    assertThat(unknown(gone())).isEqualTo(UnheardMeeting.ENDED.name());
  }

  @Test
  void both_links_of_a_meeting_and_its_guest_name_it_by_the_call() {
    TranscriptNotice found = found(ready());
    assertThat(found.names())
        .containsExactly(
            new OutsideRecord("teams", CHAT, "teams/call-of-MSpk="),
            new OutsideRecord("teams", "23456789012345", "teams/call-of-MSpk="),
            new OutsideRecord("invitee", guest(), "teams/call-of-MSpk="));
    assertThat(found.day()).isEqualTo("2026-11-24");
  }

  @Test
  void a_token_that_ended_early_is_renewed() {
    TranscriptSource source = source(true);
    assertThat(words(source, ready())).isEqualTo(VTT);
    graph.endsTokens();
    assertThat(words(source, ready())).isEqualTo(VTT);
  }

  @Test
  void without_a_subscription_it_is_said_that_nothing_comes() {
    assertThat(examined(source(true)).problems())
        .singleElement()
        .satisfies(
            one -> assertThat(one.what()).isEqualTo("Microsoft does not call this server yet"));
    assertThat(graph.subscriptions()).isEmpty();
  }
}
