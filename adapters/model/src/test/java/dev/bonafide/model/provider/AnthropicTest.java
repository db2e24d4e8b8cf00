package dev.bonafide.model.provider;

import dev.bonafide.consultation.Model;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.ModelContract;

class AnthropicTest extends ModelContract {

  AnthropicTest() {
    super(FakeModel.anthropic());
  }

  @Override
  protected Model model(String url, String key, String model, int retries) {
    return Fakes.model(new Anthropic(), new ProviderEndpoint(url, true, model, key), retries);
  }
}
