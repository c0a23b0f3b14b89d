package org.shiliu.platform.openapi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Completes the scanned document at build with what all operations have in common, and brings it
 * into a stable order, so that it can be compared with the committed one.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 100)
public class ApiDocument implements OASFilter {

  private final IndexView index;

  /** Created by the scanner, which hands its index over. */
  public ApiDocument(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    Forms.name(document);
    new TextLimits(index).addTo(document);
    new SchemaCare(document).tidy();
    ProblemAnswers problems = new ProblemAnswers();
    Operations.each(
        document,
        (path, method, operation) -> {
          RoleNotes.write(operation);
          problems.addTo(path, method, operation);
          optionalWhereDefaulted(operation);
          describeIds(operation);
          SuccessAnswers.addTo(method, operation);
          Conditions.addTo(path, method, operation);
          Examples.addTo(operation);
          sortAnswers(operation.getResponses());
        });
    CommonParts.addTo(document.getComponents());
    problems.addTo(document.getComponents());
    Unused.removeFrom(document);
    document.setServers(
        List.of(
            OASFactory.createServer()
                .url("/")
                .description("The server of this page || 本页面所在的服务器")));
    sort(document);
  }

  /** A parameter with a default value can be left out, whatever its constraints say. */
  private static void optionalWhereDefaulted(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(one -> one.getSchema() != null && one.getSchema().getDefaultValue() != null)
          .forEach(one -> one.setRequired(null));
    }
  }

  private static void describeIds(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(one -> one.getIn() == Parameter.In.PATH && one.getDescription() == null)
          .forEach(
              one ->
                  one.setDescription(
                      "Id, as it stands in the list or in Location || 编号，见列表或 Location"));
    }
  }

  private static void sortAnswers(APIResponses answers) {
    answers.setAPIResponses(new LinkedHashMap<>(new TreeMap<>(answers.getAPIResponses())));
  }

  private static void sort(OpenAPI document) {
    if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
      Map<String, PathItem> sorted =
          new LinkedHashMap<>(new TreeMap<>(document.getPaths().getPathItems()));
      document.getPaths().setPathItems(sorted);
    }
    Components components = document.getComponents();
    components.setSchemas(new LinkedHashMap<>(new TreeMap<>(components.getSchemas())));
    if (document.getTags() != null) {
      document.setTags(
          document.getTags().stream().sorted(Comparator.comparing(Tag::getName)).toList());
    }
  }
}
