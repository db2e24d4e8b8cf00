package dev.bonafide.web.api;

import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Archive;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Cases that callers had stored. */
@RestController
public final class StoredCases {
  private final Archive archive;

  public StoredCases(Archive archive) {
    this.archive = archive;
  }

  @DeleteMapping("/api/v1/cases/{id}")
  ResponseEntity<byte[]> erase(@PathVariable("id") String id) {
    long number = id.matches("[1-9][0-9]{0,17}") ? Long.parseLong(id) : 0;
    if (number == 0 || !archive.erase(number)) {
      throw new Problem(404, "There is no such case. Give the number of a case.");
    }
    return ResponseEntity.noContent().build();
  }
}
