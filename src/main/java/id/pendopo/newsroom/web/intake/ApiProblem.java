package id.pendopo.newsroom.web.intake;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers a program's request with what is wrong about it. Source: RFC 9457. */
final class ApiProblem {
    private ApiProblem() {}

    /**
     * The answer.
     *
     * @param type the last part of its stable type
     * @param members besides those of the standard
     */
    static ResponseEntity<ProblemDetail> answer(
            HttpStatus status,
            String type,
            String title,
            String detail,
            Map<String, Object> members) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:pendopo:problem:" + type));
        problem.setTitle(title);
        members.forEach(problem::setProperty);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
