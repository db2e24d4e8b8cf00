package dev.bonafide.web.api;

import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.MeetingJsonView;
import dev.bonafide.web.handin.Requests;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
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
  private final CaseDoor door;
  private final ConcurrencyLimit concurrencyLimit;

  public CaseMeetings(Requests requests, CaseDoor door, ConcurrencyLimit concurrencyLimit) {
    this.concurrencyLimit = concurrencyLimit;
    this.requests = requests;
    this.door = door;
  }

  @GetMapping("/api/v1/cases/{id}/meetings")
  ResponseEntity<byte[]> list(@PathVariable("id") String id) {
    return shown(CaseNumber.of(id));
  }

  @PostMapping(path = "/api/v1/cases/{id}/meetings", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> name(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    door.name(number, requests.meeting(request), StoredCases.BY);
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
            door.takeBackMeeting(number, place, StoredCases.BY);
            return shown(number);
          });
    }
  }

  private ResponseEntity<byte[]> shown(long number) {
    return JsonBody.of(ResponseEntity.ok(), MeetingJsonView.of(number, door.meetings(number)));
  }
}
