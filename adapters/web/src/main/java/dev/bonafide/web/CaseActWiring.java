package dev.bonafide.web;

import dev.bonafide.web.api.CaseCalls;
import dev.bonafide.web.cases.CaseAct;
import dev.bonafide.web.cases.OfferedActs;
import dev.bonafide.web.page.CaseActPages;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives each act on stored cases its paths: one in the API, and one for a form of the page. */
@Configuration(proxyBeanMethods = false)
class CaseActWiring {
  private static final Method ANSWER =
      ClassUtils.getMethod(Call.class, "answer", Map.class, HttpServletRequest.class);

  /** Answers calls of every act. */
  @FunctionalInterface
  interface Door {
    Object answer(CaseAct act, Map<String, String> path, HttpServletRequest request);
  }

  /** One act at one door. */
  record Call(CaseAct act, Door door) {
    public Object answer(@PathVariable Map<String, String> path, HttpServletRequest request) {
      return door.answer(act, path, request);
    }
  }

  @Bean
  SmartInitializingSingleton caseActPaths(
      RequestMappingHandlerMapping mapping, OfferedActs acts, CaseCalls calls, CaseActPages pages) {
    return () -> {
      for (CaseAct act : acts.api()) {
        Stream<String> json = Stream.of(MediaType.APPLICATION_JSON_VALUE);
        add(CaseCalls.CASE, json.filter(_ -> act.body().isJson()), act, calls::answer, mapping);
      }
      for (CaseAct act : acts.page()) {
        Stream<String> form = Stream.of(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        add(CaseActPages.CASE, form, act, pages::answer, mapping);
      }
    };
  }

  private static void add(
      String before,
      Stream<String> types,
      CaseAct act,
      Door door,
      RequestMappingHandlerMapping mapping) {
    mapping.registerMapping(
        RequestMappingInfo.paths(before + act.path())
            .methods(act.way().method())
            .consumes(types.toArray(String[]::new))
            .options(mapping.getBuilderConfiguration())
            .build(),
        new Call(act, door),
        ANSWER);
  }
}
