Gem::Specification.new do |s|
  s.name = "shelf-theme".freeze
  s.version = "1.2.0"
  s.summary = "A theme for one fixture site."
  s.authors = ["The Lectern developers"]
  s.add_runtime_dependency(%q<jekyll>.freeze, [">= 3.5", "< 5.0"])
  s.add_runtime_dependency(%q<jekyll-include-cache>.freeze, ["~> 0.2"])
  s.add_development_dependency(%q<bundler>.freeze, [">= 1.15"])
end
