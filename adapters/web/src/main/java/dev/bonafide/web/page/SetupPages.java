package dev.bonafide.web.page;

import dev.bonafide.extension.Diagnosis;
import dev.bonafide.resource.NamedConstant;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.setup.InstallationSetup;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /setup}: an access token, platforms, and a language model, each checked when it is set.
 */
@Controller
@RequestMapping("/setup")
public record SetupPages(InstallationSetup setup) {
  /** Holds before all that follows. */
  @ModelAttribute
  void requireOpen() {
    if (setup.isOff()) {
      throw new Problem(
          403,
          "The setup is off here. Set BONAFIDE_SETUP=true to use it, or change the settings in the"
              + " server's environment.");
    }
  }

  @GetMapping
  ModelAndView show() {
    return page("", List.of(), "");
  }

  @PostMapping("/token")
  ModelAndView makeToken() {
    if (Objects.requireNonNull(setup.standings().get("BONAFIDE_API_TOKEN")).isFixed()) {
      throw new Problem(409, "BONAFIDE_API_TOKEN is set in the environment. Change it there.");
    }
    return page("token", List.of(), setup.makeToken());
  }

  @PostMapping("/connect/{part}")
  ModelAndView connect(@PathVariable("part") String part, HttpServletRequest request) {
    InstallationSetup.Part known = known(part);
    Map<String, String> values =
        setup.standings().keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> CasePages.field(request, name)));
    ModelAndView page = page(part, setup.connect(known, values), "");
    if (Boolean.FALSE.equals(page.getModel().get("isSound"))) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping("/disconnect/{part}")
  ModelAndView disconnect(@PathVariable("part") String part) {
    setup.disconnect(known(part));
    return CasePages.to("/setup#" + part);
  }

  @PostMapping("/restart")
  ModelAndView restart(HttpServletResponse response) {
    response.setHeader("Refresh", "15; url=/setup");
    setup.restart();
    return new ModelAndView("restart");
  }

  /** A page in which a part is told what was seen of it. */
  private ModelAndView page(String part, List<Diagnosis> seen, String made) {
    return new ModelAndView("setup")
        .addObject("at", setup.standings())
        .addObject("isChanged", setup.isChanged())
        .addObject("part", part)
        .addObject(
            "isSound", !seen.isEmpty() && seen.stream().allMatch(Diagnosis.Sound.class::isInstance))
        .addObject("seen", seen.stream().map(SetupPages::line).toList())
        .addObject("made", made);
  }

  private static String line(Diagnosis seen) {
    return seen instanceof Diagnosis.Broken broken
        ? broken.says() + ". To fix it: " + broken.mend()
        : seen.says();
  }

  private static InstallationSetup.Part known(String part) {
    return NamedConstant.of(InstallationSetup.Part.class, part)
        .orElseThrow(() -> new Problem(404, "There is no such part."));
  }
}
