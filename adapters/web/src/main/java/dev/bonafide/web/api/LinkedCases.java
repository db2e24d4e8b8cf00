package dev.bonafide.web.api;

import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.cases.LinkJsonView;
import dev.bonafide.web.handin.Requests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a stored case has in common with others. */
@RestController
public final class LinkedCases {
  private final Requests requests;
  private final Casebook casebook;
  private final CaseDoor door;

  public LinkedCases(Requests requests, Casebook casebook, CaseDoor door) {
    this.requests = requests;
    this.casebook = casebook;
    this.door = door;
  }

  @GetMapping("/api/v1/cases/{id}/links")
  ResponseEntity<byte[]> links(@PathVariable("id") String id) {
    return graph(CaseNumber.of(id));
  }

  @PostMapping(
      path = "/api/v1/cases/{id}/links/{other}/unlink",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> unlink(
      @PathVariable("id") String id,
      @PathVariable("other") String other,
      HttpServletRequest request) {
    long number = CaseNumber.of(id);
    long linked = CaseNumber.of(other);
    door.unlink(number, linked, requests.unlinked(request), StoredCases.BY);
    return graph(number);
  }

  @PostMapping("/api/v1/cases/{id}/links/{other}/relink")
  ResponseEntity<byte[]> relink(
      @PathVariable("id") String id, @PathVariable("other") String other) {
    long number = CaseNumber.of(id);
    door.relink(number, CaseNumber.of(other), StoredCases.BY);
    return graph(number);
  }

  private ResponseEntity<byte[]> graph(long number) {
    return casebook
        .linkage(number, StoredCases.BY)
        .map(found -> JsonBody.of(ResponseEntity.ok(), LinkJsonView.of(number, found)))
        .orElseThrow(CaseNumber::none);
  }
}
