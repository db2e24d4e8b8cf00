package dev.bonafide.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateLinkTest {
  private static final String ID = "dcf0c8a3-a991-4f09-81c1-83a65d672205";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.greenhouse.io.evil.example/people/1",
        "https://app-greenhouse.io/people/1",
        "https://evilapp.greenhouse.io/people/1",
        "https://greenhouse.io/people/1",
        "https://app.greenhouse.io./people/1",
        "https://app.greenhouse.io:443/people/1",
        "https://app.greenhouse.io:8443/people/1",
        "https://app.greenhouse.io@evil.example/people/1",
        "https://user:pw@app.greenhouse.io/people/1",
        "https://evil.example/people/1?x=https://app.greenhouse.io/people/1",
        "https://evil.example\\@app.greenhouse.io/people/1",
        "https://app.greenhouse.io\\people\\1",
        "https://app.grеenhouse.io/people/1",
        "https://app.greenhouse.io。evil.example/people/1",
        "https://app.greenhouse.io%2Eevil.example/people/1",
        "https:///app.greenhouse.io/people/1",
        "//app.greenhouse.io/people/1",
        "http://app.greenhouse.io/people/1",
        "ftp://app.greenhouse.io/people/1",
        "app.greenhouse.io/people/1",
        "https://",
        "https://app.greenhouse.io",
        ""
      })
  void what_only_looks_like_a_vendors_address_is_none(String address) {
    assertThat(CandidateLink.of(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.greenhouse.io/people",
        "https://app.greenhouse.io/people/",
        "https://app.greenhouse.io/people/abc",
        "https://app.greenhouse.io/people/-1",
        "https://app.greenhouse.io/people/1%2F..",
        "https://app.greenhouse.io/people/１２",
        "https://app.greenhouse.io/people/1234567890123456789",
        "https://app.greenhouse.io/jobs/1/people/2",
        "https://app.greenhouse.io/jobs/1",
        "https://app.greenhouse.io/?next=/people/1",
        "https://app.greenhouse.io/#/people/1",
        "https://app.ashbyhq.com/candidate-searches/new",
        "https://app.ashbyhq.com/candidates/12",
        "https://hire.lever.co/candidates",
        "https://hire.lever.co/candidates/" + ID + "0",
        "https://hire.lever.co/jobs/candidates/" + ID,
        "https://jobs.lever.co/candidates/" + ID
      })
  void another_page_of_a_vendor_is_no_candidate(String address) {
    assertThat(CandidateLink.of(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://app.greenhouse.io/people/32,32,",
    "https://app.greenhouse.io/people/32/applications/99/redesign?src=search,32,99",
    "https://app.greenhouse.io/people/32?application_id=99#candidate_details,32,99",
    "https://app.greenhouse.io/people/32?src=a&application_id=99,32,99",
    "https://app.greenhouse.io/people/32?application_id=x,32,",
    "HTTPS://App.Greenhouse.IO/people/32,32,"
  })
  void a_candidate_of_greenhouse_is_told_with_the_application(
      String address, String candidate, @Nullable String application) {
    assertThat(CandidateLink.of(address))
        .contains(new CandidateLink(TrackerVendor.GREENHOUSE, candidate, application));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/" + ID,
        "https://app.ashbyhq.com/candidates/" + ID + "?tab=feed",
        " https://app.ashbyhq.com/jobs/x/candidates/DCF0C8A3-A991-4F09-81C1-83A65D672205/feed "
      })
  void a_candidate_of_ashby_is_told_wherever_the_page_was_opened(String address) {
    assertThat(CandidateLink.of(address))
        .contains(new CandidateLink(TrackerVendor.ASHBY, ID, null));
  }

  @Test
  void an_application_of_ashby_is_told() {
    String other = "00000000-0000-4000-8000-000000000001";
    assertThat(
            CandidateLink.of(
                "https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/%s/applications/%s/feed"
                    .formatted(ID, other)))
        .contains(new CandidateLink(TrackerVendor.ASHBY, ID, other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://hire.lever.co/candidates/", "https://hire.eu.lever.co/candidates/"})
  void an_opportunity_of_lever_is_told(String page) {
    assertThat(CandidateLink.of(page + ID))
        .contains(new CandidateLink(TrackerVendor.LEVER, ID, null));
  }

  @Test
  void a_link_is_made_of_ids_alone() {
    assertThatThrownBy(() -> new CandidateLink(TrackerVendor.GREENHOUSE, "1/../2", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CandidateLink(TrackerVendor.ASHBY, ID, "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_endless_address_is_none() {
    assertThat(CandidateLink.of("https://app.greenhouse.io/people/1?" + "&".repeat(1_000_000)))
        .isEmpty();
  }
}
