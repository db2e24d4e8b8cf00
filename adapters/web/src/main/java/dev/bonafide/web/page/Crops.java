package dev.bonafide.web.page;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.report.CitedPlaces;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.verdict.Weighed;
import dev.bonafide.web.handin.UploadReader;
import dev.bonafide.web.screening.Screened;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Cited words as they stand in pictures. They are part of the page itself, so that nothing has to
 * be kept for a browser that asks for them later.
 */
final class Crops {
  static final Crops NONE = new Crops(new CitedPlaces(Map.of()), Map.of());

  /** Pictures that are opened for one page; an album has ten. */
  private static final int MOST_PICTURES = 10;

  private final CitedPlaces places;
  private final Map<PicturePlace, String> addresses;

  private Crops(CitedPlaces places, Map<PicturePlace, String> addresses) {
    this.places = places;
    this.addresses = addresses;
  }

  /**
   * Of what was handed in with this request.
   *
   * @param pictures the files, by their number in the case
   */
  static Crops of(Screened screened, Map<Integer, Part> pictures, UploadReader reader) {
    CitedPlaces places = CitedPlaces.in(screened.examination().caseFile());
    Map<PicturePlace, String> addresses = new HashMap<>();
    cited(screened, places).entrySet().stream()
        .filter(cited -> pictures.containsKey(cited.getKey()))
        .limit(MOST_PICTURES)
        .forEach(
            cited -> {
              Part picture = Objects.requireNonNull(pictures.get(cited.getKey()));
              addresses.putAll(cut(picture, cited.getValue(), reader));
            });
    return new Crops(places, addresses);
  }

  private static Map<Integer, Set<PicturePlace>> cited(Screened screened, CitedPlaces places) {
    Map<Integer, Set<PicturePlace>> cited = new LinkedHashMap<>();
    screened.examination().assessment().findings().stream()
        .map(Weighed::finding)
        .flatMap(finding -> finding.evidence().stream())
        .flatMap(citation -> places.of(citation).stream())
        .forEach(
            place -> cited.computeIfAbsent(place.picture(), _ -> new LinkedHashSet<>()).add(place));
    return cited;
  }

  private static Map<PicturePlace, String> cut(
      Part picture, Set<PicturePlace> cited, UploadReader reader) {
    Map<PicturePlace, String> addresses = new HashMap<>();
    List<PicturePlace> some = List.copyOf(cited);
    List<PictureBox> boxes = some.stream().map(PicturePlace::box).toList();
    try (InputStream in = picture.getInputStream()) {
      List<Optional<byte[]>> cut = reader.crops(in, boxes);
      for (int i = 0; i < cut.size(); i++) {
        PicturePlace place = some.get(i);
        cut.get(i).ifPresent(png -> addresses.put(place, address(png)));
      }
    } catch (IOException e) {
      // The words are there without their picture.
    }
    return addresses;
  }

  private static String address(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  boolean isEmpty() {
    return addresses.isEmpty();
  }

  /** Empty where there is none. */
  String of(ShownQuote quote) {
    return places.of(quote).map(place -> addresses.getOrDefault(place, "")).orElse("");
  }
}
