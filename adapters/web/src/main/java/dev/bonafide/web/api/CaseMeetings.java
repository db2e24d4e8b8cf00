package dev.bonafide.web.api;

import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.MeetingJsonView;
import dev.bonafide.web.cases.Meetings;
import dev.bonafide.web.handin.Requests;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The meetings whose transcripts are to be added to a stored case. */
@RestController
public final class CaseMeetings {
  private final Requests requests;
  private final Meetings meetings;
  private final ConcurrencyLimit concurrencyLimit;
  private final InstantSource clock;

  public CaseMeetings(
      Requests requests,
      Meetings meetings,
      ConcurrencyLimit concurrencyLimit,
      InstantSource clock) {
    this.concurrencyLimit = concurrencyLimit;
    this.requests = requests;
    this.meetings = meetings;
    this.clock = clock;
  }

  @GetMapping("/api/v1/cases/{id}/meetings")
  ResponseEntity<byte[]> list(@PathVariable("id") String id) {
    return shown(CaseNumber.of(id));
  }

  @PostMapping(path = "/api/v1/cases/{id}/meetings", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> name(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    meetings.name(number, requests.meeting(request), clock.instant(), StoredCases.BY);
    return shown(number);
  }

  @DeleteMapping("/api/v1/cases/{id}/meetings/{line}")
  ResponseEntity<byte[]> takeBack(
      @PathVariable("id") String id,
      @PathVariable("line") String line,
      HttpServletRequest request) {
    long number = CaseNumber.of(id);
    int place = CaseNumber.line(line);
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      return concurrencyLimit.pass(
          Caller.of(request),
          0,
          () -> {
            meetings.takeBack(number, place, clock.instant(), StoredCases.BY);
            return shown(number);
          });
    }
  }

  private ResponseEntity<byte[]> shown(long number) {
    return JsonBody.of(ResponseEntity.ok(), MeetingJsonView.of(number, meetings.of(number)));
  }
}
