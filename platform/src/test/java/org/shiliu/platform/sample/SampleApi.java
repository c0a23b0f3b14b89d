package org.shiliu.platform.sample;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Names the sample's API in both languages. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Samples || 样品",
            version = "1.0.0",
            description = "What platform's own tests try. || 平台自身测试所用。"))
public class SampleApi extends Application {}
