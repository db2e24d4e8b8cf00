package dev.bonafide.web;

import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.web.api.CaseCalls;
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
import org.springframework.web.bind.annotation.RequestMethod;
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
    Object answer(ActDeclaration act, Map<String, String> path, HttpServletRequest request);
  }

  /** One act at one door. */
  record Call(ActDeclaration act, Door door) {
    public Object answer(@PathVariable Map<String, String> path, HttpServletRequest request) {
      return door.answer(act, path, request);
    }
  }

  @Bean
  SmartInitializingSingleton caseActPaths(
      RequestMappingHandlerMapping mapping, CaseCalls calls, CaseActPages pages) {
    return () -> {
      for (ActDeclaration act : ActDeclaration.all()) {
        RequestMethod method = RequestMethod.valueOf(act.way().method());
        Stream<String> json = Stream.of(MediaType.APPLICATION_JSON_VALUE);
        RequestMappingInfo.Builder call =
            RequestMappingInfo.paths(CaseCalls.CASE + act.path())
                .methods(method)
                .consumes(json.filter(_ -> act.body().isJson()).toArray(String[]::new));
        if (act.way().isCalled()) {
          add(call, new Call(act, calls::answer), mapping);
        }
        if (act.way().isOnPage()) {
          String end = method == RequestMethod.DELETE ? "/undo" : "";
          RequestMappingInfo.Builder form =
              RequestMappingInfo.paths(CaseActPages.CASE + act.path() + end)
                  .methods(RequestMethod.POST)
                  .consumes(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
          add(form, new Call(act, pages::answer), mapping);
        }
      }
    };
  }

  private static void add(
      RequestMappingInfo.Builder info, Call call, RequestMappingHandlerMapping mapping) {
    mapping.registerMapping(info.options(mapping.getBuilderConfiguration()).build(), call, ANSWER);
  }
}
